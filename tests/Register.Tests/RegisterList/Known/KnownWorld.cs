using VuonLen.Core.Basics;
using VuonLen.Core.Households;
using VuonLen.Core.Places;
using VuonLen.Documents.RegisterList;
using VuonLen.Documents.RegisterList.Known;

namespace VuonLen.Register.Tests.RegisterList.Known;

/// <summary>Households of <see cref="ListWorld"/> as a register holds them that took them in by its first act.</summary>
internal sealed class KnownWorld
{
    private static readonly PlaceBook Places = new(
        [ListWorld.City, ListWorld.East, ListWorld.West, ListWorld.AnBinh, ListWorld.HoaMuc, ListWorld.NewWard, ListWorld.Foreign, ListWorld.Free, ListWorld.Doai, ListWorld.Three,
            ListWorld.Households[2].Village!], []);

    private readonly Dictionary<string, HouseholdHistory> _known = [];

    public KnownWorld(IEnumerable<ListHousehold> households)
    {
        foreach (var household in households)
        {
            var dossier = ListDossier.Of(household, ListWorld.Day, () => new(Guid.CreateVersion7()), () => new(Guid.CreateVersion7()));
            var history = new HouseholdHistory(dossier.Id);
            Record(history, new(dossier, []), 1);
            _known[household.Code] = history;
        }
    }

    public HouseholdHistory this[string code] => _known[code];

    public ListContext Context(ListChoices? choices = null) => ListWorld.Context with
    {
        Villages = commune => [.. Places.Below(commune.Id).Select(id => Places[id])],
        Choices = choices ?? ListChoices.KeepAll,
        IsKnownHouseholdCode = _known.ContainsKey,
        IsKnownPersonCode = code => _known.Values.Any(history => history.Persons.Exists(person => person.Row.Code == code)),
        IsKnownIdentityNumber = number => _known.Values.Any(history => HouseholdHistory.Known(history.IdentityNumbers, null).Any(paper => paper.Number == number)),
        Known = Find,
    };

    /// <summary>The household as it was on a day.</summary>
    public KnownHousehold? Find(string code, DateOnly day)
    {
        if (!_known.TryGetValue(code, out var history)) return null;
        var then = history.At(day);
        if (then.Memberships.Count == 0) return new(history, null, new Dictionary<string, PersonId>(), null, true);
        var dwelling = then.Residences.First(row => row is { Person: null, Kind: ResidenceKind.Dwelling });
        return new(history, ListedDossier.Of(Places, ListWorld.City, Places.Resolve(dwelling.Place!.Value, dwelling.Village, day)!, then),
            then.Persons.ToDictionary(person => person.Code, person => person.Id), ListedDossier.AssessmentOf(then)?.N, true);
    }

    /// <summary>Records a change as a store does: closes, then writes.</summary>
    public static void Record(HouseholdHistory history, HouseholdChange change, long act)
    {
        void Into<T>(List<Recorded<T>> rows, IEnumerable<T> written, RowTable table, Func<T, (Guid, int)> key)
        {
            foreach (var closed in change.Supersede.Where(closed => closed.Table == table))
            {
                var at = rows.FindIndex(row => key(row.Row) == (closed.Owner, closed.N) && row.ClosedBy is null);
                rows[at] = rows[at] with { ClosedBy = act };
            }
            foreach (var row in written)
            {
                if (rows.Exists(known => key(known.Row) == key(row))) throw new InvalidOperationException($"Row {key(row)} is there already.");
                rows.Add(new(row, act, null));
            }
        }
        Into(history.Households, change.Insert.Household is { } own ? [own] : [], RowTable.Household, row => (row.Id.Value, row.N));
        Into(history.Persons, change.Insert.Persons, RowTable.Person, row => (row.Id.Value, row.N));
        Into(history.IdentityNumbers, change.Insert.IdentityNumbers, RowTable.Identity, row => (row.Person.Value, row.N));
        Into(history.Memberships, change.Insert.Memberships, RowTable.Membership, row => (row.Household.Value, row.N));
        Into(history.Residences, change.Insert.Residences, RowTable.Residence, row => (row.Household.Value, row.N));
        Into(history.Facts, change.Insert.Facts, RowTable.Fact, row => (row.Household.Value, row.N));
        Into(history.Assessments, change.Insert.Assessments, RowTable.Assessment, row => (row.Household.Value, row.N));
        Into(history.Statuses, change.Insert.Statuses, RowTable.Status, row => (row.Household.Value, row.N));
    }
}
