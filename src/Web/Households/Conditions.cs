using VuonLen.Core.Places;
using VuonLen.Web.Asking;
using VuonLen.Web.Register;
using VuonLen.Web.Texts;

namespace VuonLen.Web.Households;

/// <summary>One condition of a list: what it is called, and the same list without it.</summary>
public sealed record Condition(string Says, HouseholdsRequest Without);

/// <summary>The conditions of a list, so that each can be read and removed.</summary>
public static class Conditions
{
    public static IReadOnlyList<Condition> Of(HouseholdsRequest asked, CityRegister register, Language say)
    {
        var all = new List<Condition>();
        var first = asked with { After = null };
        if (asked.Area is { } area) all.Add(new(say[area == Area.Urban ? HouseholdsTexts.Urban : HouseholdsTexts.Rural], first with { Area = null }));
        if (asked.AlsoPoorBy is { } other) all.Add(new(say.Say(HouseholdsTexts.AlsoPoorBy, say[register.StandardName(other)]), first with { AlsoPoorBy = null }));
        if (asked.With == "merit_allowance") all.Add(new(say[HouseholdsTexts.Merit], first with { With = null }));
        if (asked.With == "social_allowance") all.Add(new(say[HouseholdsTexts.Social], first with { With = null }));
        if (asked.Set is { } set) all.Add(new(say[register.SetName(set)], first with { Set = null }));
        if (asked.Band is { } band) all.Add(new(say[HouseholdsTexts.Band(band)], first with { Band = null }));
        if (asked.NotAttributable) all.Add(new(say[HouseholdsTexts.NotAttributable], first with { NotAttributable = false }));
        if (asked.Part is { } part) all.Add(new(say.Say(HouseholdsTexts.Part, part), first with { Part = null }));
        if (asked.Find is { } find) all.Add(new(say.Say(HouseholdsTexts.Searched, find), first with { Find = null }));
        return all;
    }
}
