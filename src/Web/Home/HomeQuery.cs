using Microsoft.EntityFrameworkCore;
using VuonLen.Core.Basics;
using VuonLen.Core.Places;
using VuonLen.Core.Standards;
using VuonLen.Law;
using VuonLen.Law.Programmes;
using VuonLen.Store;
using VuonLen.Store.Acts;
using VuonLen.Store.Reading;
using VuonLen.Web.Access;
using VuonLen.Web.Asking;
using VuonLen.Web.Register;

namespace VuonLen.Web.Home;

/// <summary>What an officer finds in the morning. Parts that are not of their work are empty or null.</summary>
/// <param name="Unit">The unit served on the store's day.</param>
/// <param name="Waiting">Their own work that waits for them.</param>
/// <param name="Recent">What others recorded in their place, or for whoever oversees the city the last acts of all.</param>
/// <param name="Undecided">Households reviewed but without a class, and the first few of them.</param>
/// <param name="Villages">The villages of their commune.</param>
/// <param name="Below">The units below, side by side.</param>
/// <param name="Poor">Poor households in sight; null where it is not their figure or not known.</param>
/// <param name="Unverified">Standards in force that nobody checked against the law's text.</param>
/// <param name="Plan">The programme's stated figures and how many contradictions its document holds.</param>
public sealed record HomeView(DateOnly At, PlaceVersion Unit, DueReport Due, IReadOnlyList<WaitingWork> Waiting, IReadOnlyList<RecentAct>? Recent,
    (int Count, IReadOnlyList<NamedHousehold> First) Undecided, IReadOnlyList<PlaceVersion> Villages, IReadOnlyList<UnitWork> Below,
    int? Poor, int? NearPoor, Standard? Standard, IReadOnlyList<Standard> Unverified, (int Figures, int Contradictions)? Plan);

/// <summary>An act as a line tells it.</summary>
/// <param name="Households">How many households in sight it touched.</param>
/// <param name="One">One of them.</param>
public sealed record RecentAct(Act Act, string Author, int Households, NamedHousehold? One);

/// <summary>How a unit below stands.</summary>
/// <param name="Last">The day something was last recorded of its households; null if longer ago than anybody looks.</param>
/// <param name="Silent">How many of its communes recorded nothing for <see cref="HomeQuery.Silence"/> days.</param>
public sealed record UnitWork(DueUnit Due, DateOnly? Last, int Silent);

/// <summary>Gathers an officer's morning in a bounded number of queries, each by an index or from what is kept.</summary>
public sealed class HomeQuery(CityRegister register, RegisterDb officers, IEnumerable<WaitingFor> waiting)
{
    /// <summary>After so many days without a recording a commune is named.</summary>
    public const int Silence = 45;

    /// <summary>How many days back others' acts are told.</summary>
    public const int RecentDays = 14;

    private const int Few = 10;
    private const int LatestActs = 6;
    private const int DueLines = 40;

    /// <summary>The morning of whoever has this standing.</summary>
    public async Task<HomeView> Answer(Standing standing, string user)
    {
        var today = register.Today;
        var code = standing.UnitFor(register, null, today, PlacesBy.Operation);
        var unit = register.Unit(code, today, PlacesBy.Operation);
        var due = DueQuery.Answer(register, new(today, code, Limit: DueLines), standing.Sight, standing.MayList);
        var view = new HomeView(today, unit, due, [.. waiting.SelectMany(work => work(user)).OrderByDescending(work => work.Since)], null, (0, []), [], [], null, null,
            register.Standard(null, today), [], null);
        if (unit.Kind.Level() == PlaceLevel.Commune) view = standing.MayList ? await OfCommune(view, standing, user) : view;
        else if (standing.Role is not Role.AgencyOfficer) view = view with { Below = Below(due, unit, today) };
        var isOverseer = standing.Role is Role.CityDepartment or Role.Leader or Role.Auditor;
        if (isOverseer || standing.Role is Role.AgencyOfficer) view = Figures(view, standing);
        if (isOverseer) view = view with { Unverified = [.. register.StandardsOn(today).Where(standard => !standard.Verified)] };
        if (isOverseer || standing.Role is Role.DistrictOfficer) view = view with { Plan = Plan() };
        if (standing.Role is Role.Leader or Role.Auditor) view = view with { Recent = await Latest() };
        return view;
    }

    private async Task<HomeView> OfCommune(HomeView view, Standing standing, string user)
    {
        var area = new RecordedPlaces(register.Places(), view.Unit, view.At, standing.Sight);
        var moment = new Moment(view.At);
        using var connection = register.Store.Read();
        var from = RecentReader.FirstSince(connection, VietNamTime.At(view.At.AddDays(-RecentDays), TimeOnly.MinValue));
        var touched = from is { } first
            ? RecentReader.ByOthers(connection, moment, area.Communes, first, user).Where(act => area.Holds(act.At)).GroupBy(act => act.Act).OrderByDescending(act => act.Key).Take(Few).ToList()
            : [];
        var undecided = view.Standard is { } standard
            ? RecentReader.Undecided(connection, moment, standard.Id, area.Communes).Where(one => area.Holds(one.At)).Select(one => one.Household).ToList()
            : [];
        var named = RecentReader.Households(connection, moment, touched.Select(act => act.First().One).Concat(undecided.Take(Few)));
        var acts = register.Reminders.Acts([.. touched.Select(act => act.Key)]);
        return view with
        {
            Recent = await Told(touched.Select(act => (acts[act.Key], act.Sum(part => part.Households), named.GetValueOrDefault(act.First().One)))),
            Undecided = (undecided.Count, [.. undecided.Take(Few).Select(household => named[household])]),
            Villages = standing.Sight.Village is null ? [.. register.Places().Children(view.Unit.Id, view.At).Where(place => place.Kind.Level() == PlaceLevel.Village)] : [],
        };
    }

    private async Task<IReadOnlyList<RecentAct>> Latest()
    {
        using var connection = register.Store.Read();
        var acts = RecentReader.Last(connection, LatestActs);
        var touched = RecentReader.Touched(connection, acts.Select(act => act.Number));
        var named = RecentReader.Households(connection, new(register.Today), touched.Values.Select(act => act.One));
        return await Told(acts.Select(act => touched.TryGetValue(act.Number, out var what) ? (act, what.Households, named.GetValueOrDefault(what.One)) : (act, 0, null)));
    }

    private async Task<IReadOnlyList<RecentAct>> Told(IEnumerable<(Act Act, int Households, NamedHousehold? One)> acts)
    {
        var all = acts.ToList();
        var users = all.Select(one => one.Act.Header.Author).Distinct().ToList();
        if (users.Count == 0) return [];
        var names = await officers.Users.AsNoTracking().Where(officer => users.Contains(officer.UserName!)).ToDictionaryAsync(officer => officer.UserName!, officer => officer.DisplayName);
        return [.. all.Select(one => new RecentAct(one.Act, names.GetValueOrDefault(one.Act.Header.Author) ?? one.Act.Header.Author, one.Households, one.One))];
    }

    private List<UnitWork> Below(DueReport due, PlaceVersion unit, DateOnly today)
    {
        var places = register.Places();
        var last = new Dictionary<PlaceId, long>();
        foreach (var (at, act) in register.Reminders.LastRecorded())
            if (places.Resolve(at.Place, at.Village, today) is { } commune) last[commune.Id] = Math.Max(last.GetValueOrDefault(commune.Id), act);
        var communes = places.Open(today, PlaceLevel.Commune);
        var units = places.Children(unit.Id, today).Select(below => (below, Communes: communes.Where(commune => places.IsInside(commune.Id, below.Id)).ToList())).ToList();
        var acts = register.Reminders.Acts([.. units.SelectMany(one => one.Communes).Select(commune => last.GetValueOrDefault(commune.Id)).Where(act => act > 0).Distinct()]);
        DateOnly? Day(PlaceVersion commune) => last.TryGetValue(commune.Id, out var act) ? VietNamTime.DayOf(acts[act].Header.RecordedAt) : null;
        return [.. units.Select((one, i) => new UnitWork(due.Units[i], one.Communes.Max(Day), one.Communes.Count(commune => Day(commune) is not { } day || day < today.AddDays(-Silence))))];
    }

    private HomeView Figures(HomeView view, Standing standing)
    {
        if (view.Standard is not { } standard) return view;
        var (moment, others) = (new Moment(view.At), register.Others(standard, view.At));
        if (!register.IsReviewed(moment, standard.Id, others)) return view;
        var counts = register.Counts(moment, standard.Id, others, standing.Sight);
        int Of(string @class) => counts.Where(group => group.Class == @class).Sum(group => group.Households);
        return view with { Poor = Of("poor"), NearPoor = Of("near_poor") };
    }

    // The first programme of the city that states figures, as the page of contradictions opens with.
    private (int, int)? Plan()
    {
        var stating = register.Law.ProgrammeIds().FirstOrDefault(id => register.Law.HasFile($"programmes/{id}/figures.csv"));
        if (stating is null) return null;
        var programme = register.Law.Programme(stating);
        return (programme.Figures.Count, Core.Programme.Contradictions.Of(programme, register.Law.Checks(programme), register.Places()).Count);
    }
}
