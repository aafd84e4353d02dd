using System.Globalization;
using VuonLen.Core.Access;
using VuonLen.Core.Basics;
using VuonLen.Core.Facts;
using VuonLen.Core.Places;
using VuonLen.Core.Standards;
using VuonLen.Documents.RegisterList;
using VuonLen.Store.Reading;
using VuonLen.Web.Register;

namespace VuonLen.Web.Import;

/// <summary>What reading a list asks of the register and of the law.</summary>
internal static class ImportContext
{
    /// <summary>For a register that may know some of the people already, and for somebody who may write within a sight.</summary>
    public static ListContext Of(CityRegister register, KnownCodes codes, Sight sight) =>
        Of(register.Places(), register.Standards, register.Facts, register.Store.City, register.Today, register.Clock, codes.LastSerial) with
        {
            IsTheirs = commune => sight.Sees(commune.Id, null),
            IsKnownHouseholdCode = codes.Household,
            IsKnownPersonCode = codes.Person,
            IsKnownIdentityNumber = codes.IdentityNumber,
            IsKnownPerson = codes.SamePerson,
        };

    /// <summary>For a register that holds nobody yet.</summary>
    /// <param name="lastSerial">The highest serial number among a commune's household codes.</param>
    public static ListContext Of(PlaceBook places, StandardBook standards, FactVocabulary facts, string city, DateOnly today, TimeProvider clock,
        Func<string, int> lastSerial)
    {
        var ids = new IdSequence(clock.GetUtcNow());
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
}
