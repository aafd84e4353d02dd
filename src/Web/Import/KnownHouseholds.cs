using Microsoft.Data.Sqlite;
using VuonLen.Core.Access;
using VuonLen.Core.Households;
using VuonLen.Core.Places;
using VuonLen.Documents.RegisterList;
using VuonLen.Documents.RegisterList.Known;
using VuonLen.Store.Reading;
using VuonLen.Web.Register;

namespace VuonLen.Web.Import;

/// <summary>Finds the households a list names by their codes, as the register knows them.</summary>
internal sealed class KnownHouseholds(CityRegister register, SqliteConnection connection, Sight sight)
{
    private readonly PlaceBook _places = register.Places();

    /// <summary>The household of a code, as it was on a day; null if there is none.</summary>
    public KnownHousehold? Find(string code, DateOnly day)
    {
        if (HistoryReader.Find(connection, code) is not { } id) return null;
        var history = HistoryReader.Read(connection, id, register.Store.Keys);
        var isTheirs = sight.DaysOf(history).Any(days => days.Holds(register.Today));
        var then = history.At(day);
        if (then.Memberships.Count == 0 || Commune(then, day) is not { } commune || _places.Find(register.Store.City, day, PlacesBy.Operation) is not { } city)
            return new(history, null, new Dictionary<string, Core.Basics.PersonId>(), null, isTheirs);
        return new(history, ListedDossier.Of(_places, city, commune, then), then.Persons.ToDictionary(person => person.Code, person => person.Id),
            ListedDossier.AssessmentOf(then)?.N, isTheirs);
    }

    private PlaceVersion? Commune(Dossier then, DateOnly day) =>
        then.Residences.Find(row => row is { Person: null, Kind: ResidenceKind.Dwelling, Place: not null }) is { Place: { } place } dwelling
            ? _places.Resolve(place, dwelling.Village, day) : null;
}
