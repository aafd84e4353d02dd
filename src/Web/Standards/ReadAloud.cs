using VuonLen.Core.Standards;
using VuonLen.Web.Texts;

namespace VuonLen.Web.Standards;

/// <summary>The conditions of a row in the words in which the law spells them.</summary>
public static class ReadAloud
{
    private static readonly Words AtMost = new("từ {0} trở xuống", "{0} or less");
    private static readonly Words AtLeast = new("từ {0} trở lên", "{0} or more");
    private static readonly Words Below = new("dưới {0}", "below {0}");
    private static readonly Words Above = new("trên {0}", "above {0}");
    private static readonly Words AboveToAtMost = new("trên {0} đến {1}", "above {0} up to {1}");
    private static readonly Words AboveToBelow = new("trên {0} và dưới {1}", "above {0} and below {1}");
    private static readonly Words AtLeastToAtMost = new("từ {0} đến {1}", "from {0} up to {1}");
    private static readonly Words AtLeastToBelow = new("từ {0} đến dưới {1}", "from {0} to below {1}");

    /// <summary>Income and deprivations; null for a row that speaks of points alone.</summary>
    public static string? Income(this Language say, StandardRow row)
    {
        if (row.Income is not { } income) return null;
        var parts = new List<string> { say.Say(StandardsTexts.Income, say.Limits(income, amount => say.Say(StandardsTexts.Amount, say.Number(amount.Value)))) };
        if (row.Deprivations != default) parts.Add(say.Say(StandardsTexts.Deprivations, say.Limits(row.Deprivations, number => say.Say(StandardsTexts.Indicators, say.Number((long)number)))));
        return string.Join(say[StandardsTexts.And], parts);
    }

    /// <summary>The points that stand for income and deprivations; null where the row has none.</summary>
    public static string? Points(this Language say, StandardRow row)
    {
        if (row.Points is not { } points) return null;
        var parts = new List<string>();
        if (points.B1 != default) parts.Add(say.Say(StandardsTexts.B1, say.Limits(points.B1, number => say.Number((long)number))));
        if (points.B2 != default) parts.Add(say.Say(StandardsTexts.B2, say.Limits(points.B2, number => say.Number((long)number))));
        return string.Join(say[StandardsTexts.And], parts);
    }

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
