using VuonLen.Core.Basics;
using VuonLen.Core.Places;

namespace VuonLen.Core.Programme;

/// <summary>Every district is assigned to one agency. The suggestion may name the <c>{units}</c> that are not.</summary>
public sealed record AssignedOnceCheck(string Id, Words What, Words Suggestion) : Check(Id, What, Suggestion)
{
    /// <inheritdoc/>
    public override FindingInBoth? Examine(StatedProgramme programme, PlaceBook places)
    {
        var byDistrict = programme.Monitoring.GroupBy(assignment => assignment.District).ToList();
        var twice = byDistrict.Where(group => group.Count() > 1).ToList();
        if (twice.Count == 0) return null;
        var (assignments, units) = ((long)programme.Monitoring.Count, (long)byDistrict.Count);
        var names = string.Join(", ", twice.Select(group => group.Key));
        return Found(
            new($"{assignments.Written()} phân công, {units.Written()} đơn vị: {Told(group => $"{group.Key} được giao cho {((long)group.Count()).Written()} cơ quan", "mục")}",
                $"{assignments.English()} assignments, {units.English()} units: {Told(group => $"{group.Key} is assigned to {((long)group.Count()).English()} agencies", "section")}"),
            new Words($"{assignments.Written()} phân công", $"{assignments.English()} assignments"), new Words($"{units.Written()} đơn vị", $"{units.English()} units"),
            new(Named(Suggestion.Vi), Named(Suggestion.En)));

        string Told(Func<IGrouping<string, Assignment>, string> lead, string section) => string.Join("; ", twice.Select(group =>
            $"{lead(group)} ({string.Join("; ", group.Select(one => $"{one.Agency.Name}, {section} {one.Section}"))})"));

        string Named(string suggestion) => suggestion.Replace("{units}", names, StringComparison.Ordinal);
    }
}
