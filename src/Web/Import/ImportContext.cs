using System.Globalization;
using Microsoft.Data.Sqlite;
using VuonLen.Core.Basics;
using VuonLen.Core.Facts;
using VuonLen.Core.Households;
using VuonLen.Core.Places;
using VuonLen.Core.Standards;
using VuonLen.Documents.RegisterList;
using VuonLen.Documents.RegisterList.Known;
using VuonLen.Store.Reading;
using VuonLen.Web.Register;

namespace VuonLen.Web.Import;

/// <summary>What reading a list asks of the register and of the law.</summary>
internal static class ImportContext
{
    /// <summary>For a register that may know some of the people already, and for somebody who may write within a sight.</summary>
    public static ListContext Of(CityRegister register, SqliteConnection connection, KnownCodes codes, ImportRequest request) =>
        Begun(register, codes, request, register.Clock.GetUtcNow()) with
        {
            IsTheirs = commune => request.Sight.Sees(commune.Id, null),
            IsTheirsToNumber = commune => request.Sight.SeesEverything
                || register.Places().History(commune).Any(unit => request.Sight.Sees(unit.Id, null)),
            IsKnownHouseholdCode = codes.Household,
            IsKnownPersonCode = codes.Person,
            IsKnownIdentityNumber = codes.IdentityNumber,
            IsKnownPerson = codes.SamePerson,
            Known = new KnownHouseholds(register, connection, request.Sight).Find,
        };

    /// <summary>For reading a list again that was found right: known households are passed over, new ones come after all that is written of known ones.</summary>
    public static ListContext OfNewOnly(CityRegister register, KnownCodes codes, ImportRequest request, IEnumerable<HouseholdChange> written) =>
        Begun(register, codes, request, IdSequence.After(register.Clock.GetUtcNow(), written.SelectMany(Ids))) with
        {
            IsKnownHouseholdCode = codes.Household,
            Known = (_, _) => KnownHousehold.PassedOver,
        };

    /// <summary>For a register that holds nobody yet.</summary>
    /// <param name="lastSerial">The highest serial number among a commune's household codes.</param>
    /// <param name="made">The time new ids are made at; null for now.</param>
    public static ListContext Of(PlaceBook places, StandardBook standards, FactVocabulary facts, string city, DateOnly today, TimeProvider clock,
        Func<string, int> lastSerial, DateTimeOffset? made = null)
    {
        var ids = new IdSequence(made ?? clock.GetUtcNow());
        var next = new Dictionary<string, int>();
        return new()
        {
            Places = places.Versions.Where(place => place.Kind.Level() != PlaceLevel.Village),
            Facts = facts,
            Standards = standards.ListStandards(city),
            Today = today,
            Classify = standards.ListClassify(),
            Villages = places.Villages,
            NewHouseholdCode = commune =>
            {
                next[commune.Code] = next.TryGetValue(commune.Code, out var last) ? last + 1 : lastSerial(commune.Code) + 1;
                return string.Create(CultureInfo.InvariantCulture, $"{commune.Code}-{next[commune.Code]:00000}");
            },
            NewHouseholdId = () => new(ids.Next()),
            NewPersonId = () => new(ids.Next()),
        };
    }

    private static ListContext Begun(CityRegister register, KnownCodes codes, ImportRequest request, DateTimeOffset made) =>
        Of(register.Places(), register.Standards, register.Facts, register.Store.City, register.Today, register.Clock, codes.LastSerial, made) with
        {
            Day = request.Day,
            Choices = request.Choices,
        };

    private static IEnumerable<Guid> Ids(HouseholdChange change) =>
        change.Insert.Persons.Select(person => person.Id.Value).Concat(change.Insert.IdentityNumbers.Select(number => number.Person.Value)).Append(change.Insert.Id.Value);
}
