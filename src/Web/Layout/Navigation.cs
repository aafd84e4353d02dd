using VuonLen.Web.Access;
using VuonLen.Web.Texts;

namespace VuonLen.Web.Layout;

/// <summary>The entries around every page: at most eight, by capability, and only those that open for the viewer.</summary>
public static class Navigation
{
    /// <summary>The most entries a menu may have.</summary>
    public const int Most = 8;

    /// <summary>The entries of an officer, in the order of their work.</summary>
    public static IReadOnlyList<(string Address, Words Words)> For(Standing standing) =>
    [
        .. standing.MayCount ? [("/home", LayoutTexts.ToDo), ("/situation", LayoutTexts.Situation)] : Array.Empty<(string, Words)>(),
        .. standing.MayList ? [("/households", LayoutTexts.Lists)] : Array.Empty<(string, Words)>(),
        .. standing.MayWrite ? [("/import", LayoutTexts.Import)] : Array.Empty<(string, Words)>(),
        ("/places", LayoutTexts.Places),
        ("/standards", LayoutTexts.Standards),
        ("/facts", LayoutTexts.Facts),
        ("/contradictions", LayoutTexts.Contradictions),
    ];
}
