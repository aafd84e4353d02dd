using VuonLen.Core.Places;

namespace VuonLen.Core.Programme;

/// <summary>Every district is assigned to one agency. The suggestion may name the <c>{units}</c> that are not.</summary>
public sealed record AssignedOnceCheck(string Id, string What, string Suggestion) : Check(Id, What, Suggestion)
{
    /// <inheritdoc/>
    public override Finding? Examine(StatedProgramme programme, PlaceBook places)
    {
        var byDistrict = programme.Monitoring.GroupBy(assignment => assignment.District).ToList();
        var twice = byDistrict.Where(group => group.Count() > 1).ToList();
        if (twice.Count == 0) return null;
        var (assignments, units) = ((long)programme.Monitoring.Count, (long)byDistrict.Count);
        var told = twice.Select(group =>
            $"{group.Key} được giao cho {((long)group.Count()).Written()} cơ quan ({string.Join("; ", group.Select(one => $"{one.Agency.Name}, mục {one.Section}"))})");
        return Found(
            $"{assignments.Written()} phân công, {units.Written()} đơn vị: {string.Join("; ", told)}",
            $"{assignments.Written()} phân công", $"{units.Written()} đơn vị",
            Suggestion.Replace("{units}", string.Join(", ", twice.Select(group => group.Key)), StringComparison.Ordinal));
    }
}
