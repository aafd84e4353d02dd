using VuonLen.Core.Basics;
using VuonLen.Core.Places;

namespace VuonLen.Documents.RegisterList;

/// <summary>The units a list names, by their codes and names on the list's day.</summary>
internal sealed class ListPlaces
{
    private readonly Dictionary<PlaceId, PlaceVersion> _byId = [];
    private readonly Dictionary<string, List<PlaceVersion>> _communes = [];
    private readonly Dictionary<string, List<PlaceVersion>> _districts = [];
    private readonly Dictionary<string, List<PlaceVersion>>.AlternateLookup<ReadOnlySpan<char>> _communeOf;
    private readonly Dictionary<string, List<PlaceVersion>>.AlternateLookup<ReadOnlySpan<char>> _districtOf;
    private readonly Dictionary<PlaceId, TermIndex<bool>> _names = [];
    private readonly Dictionary<PlaceId, TermIndex<PlaceVersion>> _villages = [];
    private readonly HashSet<PlaceId> _withoutVillages = [];
    private readonly Func<PlaceVersion, IReadOnlyList<PlaceVersion>> _known;

    public ListPlaces(IEnumerable<PlaceVersion> places, Func<PlaceVersion, IReadOnlyList<PlaceVersion>> villages)
    {
        _known = villages;
        foreach (var place in places)
        {
            _byId[place.Id] = place;
            var codes = place.Kind.Level() switch { PlaceLevel.Commune => _communes, PlaceLevel.District => _districts, _ => null };
            if (codes is null) continue;
            if (!codes.TryGetValue(place.Code, out var versions)) codes[place.Code] = versions = [];
            versions.Add(place);
        }
        _communeOf = _communes.GetAlternateLookup<ReadOnlySpan<char>>();
        _districtOf = _districts.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Villages taken up from the list since the last call.</summary>
    public List<PlaceVersion> NewVillages { get; } = [];

    /// <summary>The commune of a code operating on a day; <paramref name="other"/> is one that bears it on other days only.</summary>
    public PlaceVersion? Commune(ReadOnlySpan<char> code, DateOnly day, out PlaceVersion? other)
    {
        other = null;
        if (!_communeOf.TryGetValue(code, out var versions)) return null;
        foreach (var version in versions)
            if (version.InOperation.Holds(day)) return version;
        other = versions[^1];
        return null;
    }

    /// <summary>The commune of a code and, if given, a name: of the day, else the last that bore them. Papers name communes of their own time.</summary>
    public PlaceVersion? AnyCommune(string code, string name, DateOnly day)
    {
        if (!_communes.TryGetValue(code, out var versions)) return null;
        PlaceVersion? last = null;
        foreach (var version in versions)
        {
            if (name.Length > 0 && !IsNamed(version, name)) continue;
            if (version.InOperation.Holds(day)) return version;
            if (last is null || version.InOperation.From > last.InOperation.From) last = version;
        }
        return last;
    }

    /// <summary>Whether any district ever bore the code.</summary>
    public bool IsDistrict(ReadOnlySpan<char> code) => _districtOf.ContainsKey(code);

    /// <summary>The district of a commune; null where there is no such level.</summary>
    public PlaceVersion? DistrictOf(PlaceVersion commune) =>
        commune.Parent is { } id && _byId.TryGetValue(id, out var parent) && parent.Kind.Level() == PlaceLevel.District ? parent : null;

    /// <summary>The city of a commune.</summary>
    public PlaceVersion? CityOf(PlaceVersion commune)
    {
        var place = commune;
        while (place.Parent is { } id && _byId.TryGetValue(id, out var parent)) place = parent;
        return place.Kind == PlaceKind.City ? place : null;
    }

    /// <summary>Whether a text names the unit, with or without its kind, marks and capitals.</summary>
    public bool IsNamed(PlaceVersion place, ReadOnlySpan<char> text)
    {
        if (text.SequenceEqual(place.Name)) return true;
        if (!_names.TryGetValue(place.Id, out var names))
        {
            _names[place.Id] = names = new();
            names.Add(place.FullName, true);
            names.Add(place.Name, true);
        }
        return names.TryFind(text, out _);
    }

    /// <summary>How a commune is written in a cell, for showing.</summary>
    public string Example(DateOnly day)
    {
        foreach (var versions in _communes.Values)
            foreach (var version in versions)
                if (version.InOperation.Holds(day)) return version.Code + " " + version.FullName;
        return "";
    }

    /// <summary>The village of a name. A commune with no recorded villages takes up the list's; else an unknown name finds nothing.</summary>
    public PlaceVersion? Village(PlaceVersion commune, ReadOnlySpan<char> text, out Words suggestion)
    {
        suggestion = new("", "");
        var index = VillagesOf(commune);
        if (index.TryFind(text, out var village)) return village;
        if (!_withoutVillages.Contains(commune.Id))
        {
            suggestion = index.Suggestion(text);
            return null;
        }
        village = NewVillage(commune, text.ToString(), index.Count / 2 + 1);
        Put(index, village);
        NewVillages.Add(village);
        return village;
    }

    private TermIndex<PlaceVersion> VillagesOf(PlaceVersion commune)
    {
        if (_villages.TryGetValue(commune.Id, out var index)) return index;
        var villages = _known(commune);
        _villages[commune.Id] = index = new();
        if (villages.Count == 0) _withoutVillages.Add(commune.Id);
        foreach (var village in villages) Put(index, village);
        return index;
    }

    private static void Put(TermIndex<PlaceVersion> index, PlaceVersion village)
    {
        index.Add(village.FullName, village);
        index.Add(village.Name, village);
    }

    private static PlaceVersion NewVillage(PlaceVersion commune, string text, int number)
    {
        var urban = commune.Kind.Area() == Area.Urban;
        var (kind, name) = (urban ? PlaceKind.ResidentialGroup : PlaceKind.Village, text);
        foreach (var (lead, of) in new[] { ("Thôn ", PlaceKind.Village), ("Tổ dân phố ", PlaceKind.ResidentialGroup) })
        {
            if (!text.StartsWith(lead, StringComparison.OrdinalIgnoreCase) || text.Length == lead.Length) continue;
            (kind, name) = (of, text[lead.Length..]);
        }
        var id = PlaceId.FromKey($"village {commune.Id.Value:D} {kind} {name}");
        return new(id, number.ToString(System.Globalization.CultureInfo.InvariantCulture), name, kind, commune.Id, commune.ByLaw, commune.InOperation, "", false);
    }
}
