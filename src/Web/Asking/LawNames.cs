using System.Globalization;
using VuonLen.Core.Standards;
using VuonLen.Web.Register;
using VuonLen.Web.Texts;

namespace VuonLen.Web.Asking;

/// <summary>What law calls things by their ids, in both languages.</summary>
public static class LawNames
{
    /// <summary>The name of a standard: the law's own in Vietnamese, whose and of which years in English.</summary>
    public static Words StandardName(this CityRegister register, string id)
    {
        if (register.Standards.Find(id) is not { } standard) return new(id, id);
        var last = standard.InForce.To is { } to ? to.AddDays(-1).Year.ToString(CultureInfo.InvariantCulture) : "";
        var years = string.Create(CultureInfo.InvariantCulture, $"{standard.InForce.From.Year}–{last}");
        return new(standard.Name, $"{(standard.City is null ? "the national poverty standard" : "the city’s own poverty standard")} {years}");
    }

    /// <summary>The name of a set of places.</summary>
    public static Words SetName(this CityRegister register, string id) =>
        register.PlaceSets.FirstOrDefault(set => set.Id == id) is { } set ? new(set.Vietnamese, set.English) : new(id, id);

    /// <summary>What several places of a set are called; in Vietnamese as one is.</summary>
    public static Words SetNames(this CityRegister register, string id)
    {
        var one = register.SetName(id);
        return one with { En = one.En.Replace("commune", "communes", StringComparison.Ordinal).Replace("village", "villages", StringComparison.Ordinal) };
    }

    /// <summary>The standards a table can be made by on a day, the usual one first.</summary>
    public static IReadOnlyList<Standard> StandardsOn(this CityRegister register, DateOnly day) => register.Standards.For(register.Store.City, day);
}
