using VuonLen.Core.Facts;
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
        var first = asked.First;
        if (asked.Class is { } @class) all.Add(new(say[Classes.Name(@class)], first with { Class = null }));
        if (asked.Area is { } area) all.Add(new(say[area == Area.Urban ? HouseholdsTexts.Urban : HouseholdsTexts.Rural], first with { Area = null }));
        if (asked.AlsoPoorBy is { } other) all.Add(new(say.Say(HouseholdsTexts.AlsoPoorBy, say[register.StandardName(other)]), first with { AlsoPoorBy = null }));
        var facts = ListFact.Read(register.Facts, asked.With);
        foreach (var fact in facts)
        {
            var others = string.Join(',', facts.Where(kept => kept != fact).Select(kept => kept.Code));
            all.Add(new(Says(fact, new(register, say), say), first with { With = others.Length == 0 ? null : others }));
        }
        if (Ages(asked, say) is { } ages) all.Add(new(ages, first with { AgeFrom = null, AgeTo = null }));
        if (asked.Set is { } set) all.Add(new(say[register.SetName(set)], first with { Set = null }));
        if (asked.Band is { } band) all.Add(new(say[HouseholdsTexts.Band(band)], first with { Band = null }));
        if (asked.NotAttributable) all.Add(new(say[HouseholdsTexts.NotAttributable], first with { NotAttributable = false }));
        if (asked.Part is { } part) all.Add(new(PartName(asked, part, register) ?? say.Say(HouseholdsTexts.Part, part), first with { Part = null }));
        if (asked.Find is { } find) all.Add(new(say.Say(HouseholdsTexts.Searched, find), first with { Find = null }));
        return all;
    }

    private static string Says(ListFact fact, Spoken spoken, Language say) => fact switch
    {
        { Term.Code: "merit_allowance", Value: null } => say[HouseholdsTexts.Merit],
        { Term.Code: "social_allowance", Value: null } => say[HouseholdsTexts.Social],
        { Term.Type: FactType.Flag } => spoken.Term(fact.Term.Code),
        { Value: { } value } => $"{spoken.Term(fact.Term.Code)}: {spoken.Value(fact.Term.Code, value)}",
        _ => say.Say(HouseholdsTexts.Written, spoken.Term(fact.Term.Code)),
    };

    private static string? Ages(HouseholdsRequest asked, Language say) => (asked.AgeFrom, asked.AgeTo) switch
    {
        ({ } from, { } to) => say.Say(HouseholdsTexts.AgeFromTo, from, to),
        ({ } from, null) => say.Say(HouseholdsTexts.AgeFrom, from),
        (null, { } to) => say.Say(HouseholdsTexts.AgeTo, to),
        _ => null,
    };

    private static string? PartName(HouseholdsRequest asked, string part, CityRegister register)
    {
        if ((asked.UnitsOf ?? asked.At) != asked.At) return null;
        var places = register.Places();
        var unit = register.Unit(asked.In, asked.At, asked.By);
        return (unit.Kind.Level() == PlaceLevel.Commune ? places.Children(unit.Id, asked.At, asked.By).FirstOrDefault(village => village.Code == part)
            : places.Find(part, asked.At, asked.By))?.FullName;
    }
}
