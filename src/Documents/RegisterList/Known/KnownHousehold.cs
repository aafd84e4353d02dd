using System.Globalization;
using VuonLen.Core.Basics;
using VuonLen.Core.Households;

namespace VuonLen.Documents.RegisterList.Known;

/// <summary>A household of the register that a list names by its code.</summary>
/// <param name="History">Everything recorded of it.</param>
/// <param name="Then">As a list of the day would show it; null if it dwelt nowhere that day.</param>
/// <param name="Persons">Its members of that day, by their codes.</param>
/// <param name="Assessment">Which assessment <paramref name="Then"/> shows, by its number; null if none.</param>
/// <param name="IsTheirs">Whether whoever brings the list keeps its register today.</param>
public sealed record KnownHousehold(
    HouseholdHistory History, ListHousehold? Then, IReadOnlyDictionary<string, PersonId> Persons, int? Assessment, bool IsTheirs)
{
    /// <summary>Stands for every known household where a list is read again for its new ones only.</summary>
    public static KnownHousehold PassedOver { get; } = new(new(default), null, new Dictionary<string, PersonId>(), null, IsTheirs: true);

    /// <summary>The highest serial number among the codes of all who ever were in it.</summary>
    public int LastSerial => History.Persons
        .Select(person => int.TryParse(person.Row.Code.AsSpan(person.Row.Code.LastIndexOf('-') + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var serial) ? serial : 0)
        .DefaultIfEmpty().Max();

    /// <summary>Whether a code is that of one of its members on the list's day.</summary>
    public bool HasPerson(string code) => Persons.ContainsKey(code);

    /// <summary>Whose paper bears a number: one of its members on the list's day; null if nobody's.</summary>
    public ListMember? Holder(string number)
    {
        foreach (var member in Then?.Members ?? [])
            if (member.IdentityNumbers.Contains(number)) return member;
        return null;
    }

    /// <summary>The last act that touched it.</summary>
    public long LastAct => Math.Max(
        Math.Max(Last(History.Households), Math.Max(Last(History.Persons), Last(History.IdentityNumbers))),
        Math.Max(
            Math.Max(Last(History.Memberships), Math.Max(Last(History.Residences), Last(History.Facts))),
            Math.Max(Last(History.Assessments), Math.Max(Last(History.Statuses), Last(History.Links)))));

    private static long Last<T>(List<Recorded<T>> rows)
    {
        var last = 0L;
        foreach (var row in rows) last = Math.Max(last, Math.Max(row.Act, row.ClosedBy ?? 0));
        return last;
    }
}

/// <summary>What whoever takes a list in has chosen about what the register has and the list has not. By default nothing recorded is ended by silence.</summary>
/// <param name="EndAbsent">Members of the register that the list does not name leave their household on the list's day.</param>
/// <param name="EndBlank">What is recorded, and has a column in the list, but stands empty there, ends on the list's day.</param>
public sealed record ListChoices(bool EndAbsent, bool EndBlank)
{
    /// <summary>Nothing ends.</summary>
    public static ListChoices KeepAll { get; } = new(false, false);
}
