using VuonLen.Core.Households;
using VuonLen.Core.Places;
using VuonLen.Documents.RegisterList;
using VuonLen.Documents.RegisterList.Known;

namespace VuonLen.Web.Import;

/// <summary>One reading of a list from its beginning to its end: what was found, and what known households would get.</summary>
internal sealed class ListSurvey
{
    private const int MostShown = 2_000;
    private readonly List<HouseholdChange> _changes = [];
    private readonly List<ListedChange> _shown = [];
    private readonly List<PlaceVersion> _villages = [];
    private long _known, _changed, _absent, _blank, _meanwhile, _households;

    /// <summary>What is to be written of known households, in the order of the list.</summary>
    public IReadOnlyCollection<HouseholdChange> Changes => _changes;

    /// <summary>Villages the list is the first to name.</summary>
    public IReadOnlyList<PlaceVersion> Villages => _villages;

    /// <summary>How many households are new.</summary>
    public long New => _households - _known;

    /// <summary>Reads the list.</summary>
    /// <param name="seen">Known households that a later act touched are counted apart.</param>
    /// <param name="keeps">Whether the changes are kept for writing.</param>
    public ImportAnswer Read(ListContext context, ListSource list, long? seen, bool keeps)
    {
        var reader = new RegisterListReader(context);
        foreach (var listed in reader.Read(list))
        {
            _households++;
            _villages.AddRange(listed.NewVillages);
            if (listed.Known is { } known) Take(known, seen, keeps);
        }
        var findings = reader.Findings;
        return new(null, _households, reader.Rows, findings.Errors, findings.Warnings, findings.Kept)
        {
            Known = _known,
            Changed = _changed,
            Absent = _absent,
            Blank = _blank,
            Differences = _shown,
            ChangedMeanwhile = _meanwhile,
        };
    }

    private void Take(ListedChange known, long? seen, bool keeps)
    {
        _known++;
        _absent += known.Differences.Count(found => found.Kind == DifferenceKind.Absent);
        _blank += known.Differences.Count(found => found.Kind == DifferenceKind.Blank);
        if (known.LastAct > seen) _meanwhile++;
        if (known.Change is { } change)
        {
            _changed++;
            if (keeps) _changes.Add(change);
        }
        if (known.Differences.Count > 0 && _shown.Count < MostShown) _shown.Add(known with { Change = null });
    }
}
