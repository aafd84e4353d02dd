using VuonLen.Core.Basics;
using VuonLen.Core.Places;

namespace VuonLen.Core.Situation;

/// <summary>The asked unit's parts: the next level down, in the units of another day; what cannot be given to one unit is counted apart, never guessed.</summary>
internal sealed class UnitParts
{
    private readonly SituationQuestion _question;
    private readonly PlaceBook _book;
    private readonly Func<PlaceVersion, long?> _residents;
    private readonly Dictionary<PlaceId, (int Poor, int NearPoor)> _counts = [];
    private (int Poor, int NearPoor) _unattributed;

    public UnitParts(SituationQuestion question, PlaceBook book, Func<PlaceVersion, long?> residents, IEnumerable<Placed> groups)
    {
        (_question, _book, _residents) = (question, book, residents);
        foreach (var placed in groups)
        {
            if (PartOf(placed) is { } part) _counts[part] = Add(_counts.GetValueOrDefault(part), placed.Group);
            else _unattributed = Add(_unattributed, placed.Group);
        }
    }

    public Unattributed Unattributed() => new(Told(_unattributed.Poor), Told(_unattributed.NearPoor));

    public IReadOnlyList<UnitSituation> Units()
    {
        // Units without any such household are listed too, where the unit itself still has parts that day.
        foreach (var child in Children()) _counts.TryAdd(child.Id, default);
        return [.. _counts.Select(pair => (Unit: _book[pair.Key], pair.Value))
            .OrderBy(part => part.Unit.Code, StringComparer.Ordinal).ThenBy(part => part.Unit.Id.Value)
            .Select(part => new UnitSituation(part.Unit.Code, part.Unit.FullName, part.Unit.KindName(), Told(part.Value.Poor), Told(part.Value.NearPoor), _residents(part.Unit)))];
    }

    private PlaceId? PartOf(Placed placed)
    {
        var (group, unit) = (placed.Group, _question.Unit);
        if (unit.Kind.Level() == PlaceLevel.Commune && _question.UnitsOf == _question.At) return group.Village;
        var commune = _book.Resolve(group.Place, group.Village, _question.UnitsOf, _question.By);
        return unit.Kind.Level() == PlaceLevel.City && commune?.Parent is { } parent && parent != unit.Id ? parent : commune?.Id;
    }

    private IEnumerable<PlaceVersion> Children() =>
        _question.Unit.Kind.Level() == PlaceLevel.City || _question.UnitsOf == _question.At
            ? _book.Children(_question.Unit.Id, _question.UnitsOf, _question.By)
            : [];

    private int? Told(int count) => _question.IsKnown ? count : null;

    private static (int Poor, int NearPoor) Add((int Poor, int NearPoor) count, CountGroup group) =>
        group.Class == "poor" ? (count.Poor + group.Households, count.NearPoor) : (count.Poor, count.NearPoor + group.Households);
}
