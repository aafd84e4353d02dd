using VuonLen.Core.Standards;

namespace VuonLen.Web.Texts;

/// <summary>Limits of a number in the words in which the law spells them.</summary>
public static class BoundsTexts
{
    private static readonly Words AtMost = new("từ {0} trở xuống", "{0} or less");
    private static readonly Words AtLeast = new("từ {0} trở lên", "{0} or more");
    private static readonly Words Below = new("dưới {0}", "below {0}");
    private static readonly Words Above = new("trên {0}", "above {0}");
    private static readonly Words AboveToAtMost = new("trên {0} đến {1}", "above {0} up to {1}");
    private static readonly Words AboveToBelow = new("trên {0} và dưới {1}", "above {0} and below {1}");
    private static readonly Words AtLeastToAtMost = new("từ {0} đến {1}", "from {0} up to {1}");
    private static readonly Words AtLeastToBelow = new("từ {0} đến dưới {1}", "from {0} to below {1}");

    /// <summary>Limits of one number, spelled as the law spells them; no limit at all reads as nothing.</summary>
    public static string Limits<T>(this Language say, Bounds<T> bounds, Func<T, string> number) where T : struct, IComparable<T>
    {
        string? low = Of(bounds.Above ?? bounds.AtLeast), high = Of(bounds.AtMost ?? bounds.Below);
        return (low, high) switch
        {
            (null, null) => "",
            (null, _) => say.Say(bounds.AtMost is not null ? AtMost : Below, high),
            (_, null) => say.Say(bounds.Above is not null ? Above : AtLeast, low),
            _ => say.Say((bounds.Above is not null, bounds.AtMost is not null) switch
            {
                (true, true) => AboveToAtMost,
                (true, false) => AboveToBelow,
                (false, true) => AtLeastToAtMost,
                (false, false) => AtLeastToBelow,
            }, low, high),
        };

        string? Of(T? limit) => limit is { } value ? number(value) : null;
    }
}
