using VuonLen.Core.Basics;
using VuonLen.Core.Places;

namespace VuonLen.Core.Programme;

/// <summary>Every district assigned exists by law through the whole period of the programme.</summary>
/// <param name="SuggestionOtherwise">The suggestion when no unit follows the one named.</param>
public sealed record UnitLastsCheck(string Id, Words What, Words Suggestion, Words SuggestionOtherwise) : Check(Id, What, Suggestion)
{
    /// <inheritdoc/>
    public override FindingInBoth? Examine(StatedProgramme programme, PlaceBook places)
    {
        var (first, last) = (programme.Period.From, (programme.Period.To ?? DateOnly.MaxValue).AddDays(-1));
        var known = new[] { PlacesBy.Operation, PlacesBy.Law }
            .SelectMany(by => new[] { first, last }.SelectMany(day => Districts(programme, places, day, by))).Distinct().ToList();
        var broken = programme.Monitoring.Select(assignment => assignment.District).Distinct()
            .Select(name => (Name: name, Units: known.Where(unit => IsNamed(unit, name)).ToList()))
            .Where(named => !named.Units.Any(unit => unit.ByLaw.Holds(first) && unit.ByLaw.Holds(last))).ToList();
        if (broken.Count == 0) return null;
        var told = broken.ConvertAll(named => Tell(named.Name, named.Units.FirstOrDefault(), day => Districts(programme, places, day, PlacesBy.Operation)));
        var successors = string.Join("; ", told.SelectMany(one => one.Successors).Distinct());
        return Found(
            new(string.Join("; ", told.Select(one => one.Calculation.Vi)), string.Join("; ", told.Select(one => one.Calculation.En))), string.Join("; ", broken.Select(named => named.Name)), successors,
            successors.Length == 0 ? SuggestionOtherwise : Suggestion);
    }

    private static List<PlaceVersion> Districts(StatedProgramme programme, PlaceBook places, DateOnly day, PlacesBy by) =>
        [.. places.Open(day, PlaceLevel.District, by).Where(unit => unit.Parent is { } city && places.Find(city)?.Code == programme.City)];

    private static bool IsNamed(PlaceVersion unit, string name) =>
        string.Equals(unit.FullName, name, StringComparison.OrdinalIgnoreCase) || string.Equals(unit.Name, name, StringComparison.OrdinalIgnoreCase);

    private static (Words Calculation, IReadOnlyList<string> Successors) Tell(string name, PlaceVersion? unit, Func<DateOnly, List<PlaceVersion>> open)
    {
        if (unit is null) return (new($"trong năm kế hoạch không có đơn vị cấp huyện nào tên «{name}»", $"no district of the planned year is called “{name}”"), []);
        if (unit.InOperation.To is not { } end) return (new($"{name}: theo luật từ {unit.ByLaw.From.Written()}", $"{name}: by law since {unit.ByLaw.From.English()}"), []);
        var before = open(end.AddDays(-1));
        var after = open(end);
        var successors = after.Except(before).Select(place => place.FullName).ToList();
        var (vi, en) = unit.ByLaw.To is { } lawEnd
            ? ($"theo luật đến hết {lawEnd.AddDays(-1).Written()}, ", $"by law to the end of {lawEnd.AddDays(-1).English()}, ") : ("", "");
        return (new(
            $"{name}: {vi}hoạt động đến hết {end.AddDays(-1).Written()}; từ {end.Written()} có {string.Join(", ", successors)}: "
                + $"{((long)before.Count).Written()} → {((long)after.Count).Written()} đơn vị cấp huyện",
            $"{name}: {en}in operation to the end of {end.AddDays(-1).English()}; from {end.English()} there are {string.Join(", ", successors)}: "
                + $"{((long)before.Count).English()} → {((long)after.Count).English()} districts"), successors);
    }
}
