using VuonLen.Core.Standards;
using VuonLen.Web.Texts;

namespace VuonLen.Web.Standards;

/// <summary>The conditions of a row in the words in which the law spells them.</summary>
public static class ReadAloud
{
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
}
