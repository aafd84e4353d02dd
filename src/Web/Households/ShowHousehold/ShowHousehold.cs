using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using VuonLen.Core.Access;
using VuonLen.Core.Basics;
using VuonLen.Core.Households;
using VuonLen.Core.Places;
using VuonLen.Store;
using VuonLen.Store.Acts;
using VuonLen.Store.Reading;
using VuonLen.Web.Asking;
using VuonLen.Web.Households.Acts;
using VuonLen.Web.Households.UndoAct;
using VuonLen.Web.Layout;
using VuonLen.Web.Register;

namespace VuonLen.Web.Households.ShowHousehold;

/// <summary>One household at the end of a day, with its whole history as far as the viewer may see it.</summary>
/// <param name="Until">The first day from which the viewer no longer sees it; null while they do.</param>
/// <param name="Place">The commune it dwells in that day, in that day's units; null where not known or outside the city.</param>
/// <param name="Authors">Display names by user name.</param>
/// <param name="Linked">Codes of the households it is linked to.</param>
/// <param name="Papers">The papers of those acts.</param>
public sealed record HouseholdView(DateOnly At, long? KnownAt, DateOnly? Until, HouseholdHistory History, Dossier State, PlaceVersion? Place,
    IReadOnlyList<TimelineEntry> Timeline, IReadOnlyDictionary<long, Act> Acts, IReadOnlyDictionary<string, string> Authors,
    IReadOnlyDictionary<HouseholdId, string> Linked, ILookup<long, KeptPaper> Papers)
{
    /// <summary>The last act on it that is told here; a form based on this view is refused once there is a later one.</summary>
    public long LastAct => Acts.Keys.DefaultIfEmpty().Max();

    /// <summary>The code officers call it by.</summary>
    public string Code => (State.Household ?? History.Households[^1].Row).Code;

    /// <summary>The head that day.</summary>
    public Person? Head => State.Memberships.Find(row => row.Relation == Membership.Head) is { } head ? Person(head.Person) : null;

    /// <summary>What to call the household: its head that day, else its last one, else its code.</summary>
    public string Name => (Head ?? HouseholdHistory.Known(History.Memberships, KnownAt).Where(row => row.Relation == Membership.Head)
        .OrderByDescending(row => row.Range.From).Select(row => Person(row.Person)).FirstOrDefault())?.Name ?? Code;

    /// <summary>The dwelling that day.</summary>
    public Residence? Dwelling => State.Residences.Find(row => row is { Person: null, Kind: ResidenceKind.Dwelling });

    /// <summary>The members that day: the head first, then as the register numbers them.</summary>
    public IEnumerable<(Membership Membership, Person Person)> Members => State.Memberships
        .Select(row => (Membership: row, Person: Person(row.Person)!)).OrderBy(line => line.Membership.Relation != Membership.Head).ThenBy(line => line.Person.Code, StringComparer.Ordinal);

    /// <summary>Who belonged to it before and no longer does.</summary>
    public IReadOnlyList<Membership> Left => [.. HouseholdHistory.Known(History.Memberships, KnownAt)
        .Where(row => row.Range.To is { } end && end <= At && !State.Memberships.Exists(now => now.Person == row.Person)).OrderBy(row => row.Range.To)];

    /// <summary>A person's identity numbers, all but their last digits hidden.</summary>
    public IReadOnlyList<string> IdentityNumbers(PersonId person) =>
        [.. State.IdentityNumbers.Where(row => row.Person == person).Select(row => Spoken.Masked(row.Number))];

    /// <summary>A person's record, the newest known.</summary>
    public Person? Person(PersonId id) => State.Persons.Find(person => person.Id == id)
        ?? HouseholdHistory.Known(History.Persons, KnownAt).FirstOrDefault(person => person.Id == id) ?? History.Persons.FindLast(row => row.Row.Id == id)?.Row;
}

/// <summary>One household: who is in it, its classes and why, its facts, and everything that was ever recorded of it.</summary>
public static class ShowHousehold
{
    private static readonly IReadOnlySet<long> EmptyActs = new HashSet<long>();

    public static void MapShowHousehold(this WebApplication app)
    {
        app.MapGet("/households/{code}", Show).ExcludeFromDescription();
        app.MapShowPaper();
        app.MapHouseholdApi();
    }

    private static async Task<IResult> Show(string code, HttpContext context, Viewer viewer, CityRegister register, RegisterDb officers)
    {
        if (!viewer.Standing.MayList) return Results.Forbid();
        var (at, knownAt) = Asking.Address.Household(context.Request.Query);
        if (await Find(register, officers, code, at, knownAt, viewer.Standing.Sight) is { } view)
        {
            var mayChange = viewer.MayChange(register, view) && view.At == register.Today && knownAt is null;
            return new RazorComponentResult<HouseholdPage>(new
            {
                View = view,
                MayChange = mayChange,
                Undoable = mayChange ? UndoPages.Undoable(register, view) : EmptyActs,
                Done = long.TryParse(context.Request.Query["done"], CultureInfo.InvariantCulture, out var done) ? view.Acts.GetValueOrDefault(done) : null,
            });
        }
        await FaultPages.Write(context, StatusCodes.Status404NotFound, HouseholdTexts.NotThere);
        return Results.Empty;
    }

    /// <summary>The household of a code as a viewer sees it; null if there is none, or none for them: the two are not told apart.</summary>
    /// <param name="at">The day; null for the store's day, or the last one on which the viewer saw it.</param>
    /// <exception cref="ProblemException">There is no act of the number asked for.</exception>
    public static async Task<HouseholdView?> Find(CityRegister register, RegisterDb officers, string code, DateOnly? at, long? knownAt, Sight sight)
    {
        register.Moment(register.Today, knownAt);
        using var connection = register.Store.Read();
        if (HistoryReader.Find(connection, code) is not { } id) return null;
        var history = HistoryReader.Read(connection, id, register.Store.Keys);
        var seen = sight.DaysOf(history);
        var range = seen.Where(days => at is not { } asked || days.Holds(asked)).Cast<DayRange?>().LastOrDefault();
        if (range is not { } stay) return null;
        var day = at ?? (stay.Holds(register.Today) ? register.Today : stay.To is { } end ? end.AddDays(-1) : stay.From);
        if (stay.To is { } left) history = history.Before(left);
        var state = history.At(day, knownAt);
        var timeline = Timeline.Of(history);
        var acts = HistoryReader.Acts(connection, timeline.Select(entry => entry.Act));
        var users = acts.Values.Select(act => act.Header.Author).Distinct().ToList();
        var names = await officers.Users.AsNoTracking().Where(officer => users.Contains(officer.UserName!)).ToDictionaryAsync(officer => officer.UserName!, officer => officer.DisplayName);
        var dwelling = state.Residences.Find(row => row is { Person: null, Kind: ResidenceKind.Dwelling });
        var place = dwelling?.Place is { } there ? register.Places().Resolve(there, dwelling.Village, day) : null;
        return new(day, knownAt, stay.To, history, state, place, timeline, acts, names,
            HistoryReader.Codes(connection, state.Links.Select(link => link.Other)), Papers(connection, acts.Keys));
    }

    // Papers handed in earlier bear whatever name they came with.
    private static ILookup<long, KeptPaper> Papers(SqliteConnection connection, IEnumerable<long> acts) => PaperReader.Of(connection, acts)
        .SelectMany(of => of.Select(paper => (Act: of.Key, Paper: paper with { Name = PaperFiles.Named(paper.Name, paper.MediaType) }))).ToLookup(line => line.Act, line => line.Paper);
}
