using VuonLen.Core.Access;
using VuonLen.Core.Basics;
using VuonLen.Core.Places;
using VuonLen.Core.Situation;
using VuonLen.Store.Reading;
using VuonLen.Web.Asking;
using VuonLen.Web.Register;

namespace VuonLen.Web.Situation;

/// <summary>Section I of the plan, counted.</summary>
public static class SituationQuery
{
    /// <summary>Answers a request with what the asker may see.</summary>
    /// <exception cref="ProblemException">No such unit, standard or act.</exception>
    public static SituationReport Answer(CityRegister register, SituationRequest request, Sight sight)
    {
        var unit = register.Unit(request.In, request.At, request.By);
        var standard = register.Standard(request.Standard, request.At);
        var moment = register.Moment(request.At, request.KnownAt);
        var others = register.Others(standard, request.At);
        var isKnown = standard is not null && register.IsReviewed(moment, standard.Id, others);
        var question = new SituationQuestion(request.At, unit, request.UnitsOf ?? request.At, request.By, standard?.Id, others, isKnown);
        var groups = standard is null ? [] : register.Counts(moment, standard.Id, others, sight);
        if (sight.Village is { } village) return OfVillage(register, question, groups, village);
        return SituationAssembly.Assemble(question, register.Places(), groups, register.Residents(moment, request.At, request.By),
            register.Residents(moment, question.UnitsOf, request.By), register.Sets(request.At, request.By));
    }

    /// <summary>What whoever sees one village is told: its numbers under its name. Resident households are counted by commune, so it has no rates.</summary>
    private static SituationReport OfVillage(CityRegister register, SituationQuestion question, IReadOnlyList<CountGroup> groups, PlaceId village)
    {
        var place = register.Places()[village];
        var report = SituationAssembly.Assemble(question, register.Places(), groups, _ => null, _ => null, []);
        return report with { In = new(place.Code, $"{place.FullName}, {question.Unit.FullName}"), Units = [.. report.Units.Where(unit => unit.Code == place.Code)] };
    }
}
