using VuonLen.Core.Facts;
using VuonLen.Web.Asking;
using VuonLen.Web.Layout;
using VuonLen.Web.Register;
using VuonLen.Web.Texts;

namespace VuonLen.Web.Households;

/// <summary>What a list that leaves the screen says of itself, in print and in files alike.</summary>
public static class ListHead
{
    /// <summary>What households it holds: «Hộ nghèo», «Hộ nghèo và hộ cận nghèo».</summary>
    public static string Kind(HouseholdsRequest asked, Language say) => asked.Class switch
    {
        null => say[HouseholdsTexts.All],
        "poor" => say[RegisterTexts.Poor],
        "near_poor" => say[RegisterTexts.NearPoor],
        var other => say[Classes.Name(other)],
    };

    /// <summary>Title, unit, day and what was known, conditions, number; and what its reader must be told.</summary>
    public static IReadOnlyList<string> Of(HouseholdsRequest asked, ListColumns columns, ListTotal total, CityRegister register, Language say)
    {
        var kind = Kind(asked, say);
        var standard = register.Standard(asked.Standard, asked.At);
        var says = new List<string>
        {
            say.Say(FilterTexts.ListOf, char.ToLowerInvariant(kind[0]) + kind[1..]),
            string.Join(", ", register.WayTo(asked.In, asked.At, asked.By).Reverse().Select(unit => unit.FullName)),
            say.Say(FilterTexts.AsOf, say.Day(asked.At), standard is null ? say[RegisterTexts.NoStandard] : say[register.StandardName(standard.Id)], asked.KnownAt ?? register.LastAct),
        };
        // The class is in the title already.
        var conditions = Conditions.Of(asked with { Class = null }, register, say);
        if (conditions.Count > 0) says.Add(say.Say(FilterTexts.Where, string.Join("; ", conditions.Select(condition => condition.Says))));
        says.Add(say.Say(total.OrMore ? FilterTexts.TotalOrMore : FilterTexts.Total, say.Number(total.Lines)));
        if (register.Store.IsDemo) says.Add(say[FilterTexts.Demo]);
        if (standard is { Verified: false }) says.Add(say.Sentence(RegisterTexts.Unverified, say[register.StandardName(standard.Id)]));
        if (columns.Chosen.Any(column => column.Sensitivity == Sensitivity.Sensitive)
            || ListFact.Read(register.Facts, asked.With).Any(fact => fact.Term.Sensitivity == Sensitivity.Sensitive)) says.Add(say[FilterTexts.Sensitive]);
        return says;
    }
}
