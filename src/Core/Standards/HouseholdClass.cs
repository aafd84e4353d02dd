using VuonLen.Core.Basics;

namespace VuonLen.Core.Standards;

/// <summary>What a standard makes of a household. The order is the order of every count.</summary>
[Term("diện của hộ theo chuẩn")]
public enum HouseholdClass
{
    [Term("hộ nghèo")] Poor,
    [Term("hộ cận nghèo")] NearPoor,
    [Term("hộ có mức sống trung bình")] Average,
    [Term("hộ không thuộc diện nào")] None,
    [Term("chưa đủ thông tin để xếp diện")] Undecided,
}

/// <summary>The texts by which files, the store and the command line call a class.</summary>
public static class HouseholdClasses
{
    private static readonly string[] Texts = ["poor", "near_poor", "average", "none", "undecided"];

    /// <summary>All classes, in the order of every count.</summary>
    public static IReadOnlyList<HouseholdClass> All { get; } =
        [HouseholdClass.Poor, HouseholdClass.NearPoor, HouseholdClass.Average, HouseholdClass.None, HouseholdClass.Undecided];

    /// <summary>The text of a class: <c>poor</c>, <c>near_poor</c>, <c>average</c>, <c>none</c>, <c>undecided</c>.</summary>
    public static string Text(this HouseholdClass @class) => Texts[(int)@class];

    /// <summary>The class of a text; null when it is none of the five.</summary>
    public static HouseholdClass? Parse(string? text)
    {
        var index = Array.IndexOf(Texts, text);
        return index < 0 ? null : (HouseholdClass)index;
    }
}
