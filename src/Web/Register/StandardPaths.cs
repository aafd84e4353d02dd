namespace VuonLen.Web.Register;

/// <summary>Where a standard's text stands in the data folder.</summary>
public static class StandardPaths
{
    /// <summary>The path of a standard's file.</summary>
    public static string Of(string standard) => $"law/standards/{standard}.yaml";
}
