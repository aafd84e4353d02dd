using System.Globalization;
using VuonLen.Core.Basics;
using VuonLen.Core.Households;
using VuonLen.Core.Places;
using VuonLen.Demo.Calibrations;
using VuonLen.Demo.City;
using VuonLen.Demo.People;
using VuonLen.Demo.Plans;

namespace VuonLen.Demo.Story;

/// <summary>What all acts of one telling share: ids, codes, names, villages, classes.</summary>
internal sealed class Scene(CityFrame city, Villages villages, Classes classes)
{
    private const int Numbers = 1_000_000;
    private const int Stride = 618_033;
    private readonly int[] _households = new int[city.Communes.Count];
    private long _numbers;

    public Calibration Calibration { get; } = city.Calibration;

    public CityFrame City { get; } = city;

    public Classes Classes { get; } = classes;

    public DemoIds Ids { get; } = new(city.Calibration.Seed);

    public Population People { get; } = new(city.Calibration);

    private readonly PersonFacts _facts = new(city.Calibration);

    /// <summary>Begins the register of a household in the commune it is first known in.</summary>
    public Entry Register(HouseholdPlan plan)
    {
        var number = ++_households[plan.Commune.Index];
        return Entry.Register(plan, new(Ids.Household()), plan.Commune.Place.Code + "-" + number.ToString("00000", CultureInfo.InvariantCulture));
    }

    /// <summary>Registers a household with its people and all that is known of them.</summary>
    public Entry RegisterWhole(HouseholdPlan plan, DateOnly from, string? membershipCause, string? residenceCause)
    {
        var entry = Register(plan);
        var members = People.Of(plan);
        entry.Dwell(plan.Commune.Place.Id, Village(plan, plan.Commune).Id, null, from, residenceCause);
        foreach (var member in members)
        {
            RegisterPerson(entry, member);
            entry.Join(member, member.Born > from ? member.Born : from, membershipCause);
        }
        var causes = plan.Opening == Standing.Poor ? Calibration.Days.Register : from;
        // Causes are found by a review: of who comes before one, by that one.
        if (plan.Opening == Standing.Poor || plan is { Opening: Standing.Absent, Closing: Standing.Poor, Happening: Happening.None }) HouseholdFacts.Causes(entry, causes);
        HouseholdFacts.Others(Calibration, entry, causes);
        var random = new SplitMix(plan.Seed + 20);
        foreach (var member in members) _facts.Write(entry, member, random, member.Born > from ? member.Born : from);
        if (plan.SocialGroup > 0 && !plan.SocialIsNew) AllowanceFacts.Social(entry, members, from);
        if (plan.Merit) AllowanceFacts.Merit(entry, members, from);
        if (plan.Reason == Reason.Blind) AllowanceFacts.Blind(entry, members, from);
        if (plan.Reason == Reason.Leprosy) entry.Fact(members.MaxBy(member => member.Age), "leprosy", "yes", from);
        if (plan.Happening == Happening.Back) PersonFacts.GoAway(entry, members, from);
        if (plan.IsFollowed) plan.Written.Members = members;
        return entry;
    }

    /// <summary>Registers a person, most grown ones with an identity number that was never issued.</summary>
    public void RegisterPerson(Entry entry, Member member)
    {
        entry.Person(member, new(Ids.Person()));
        if (member.Age < 16) return;
        var random = new SplitMix((ulong)member.Born.DayNumber ^ entry.Plan.Seed);
        if (!random.InTenThousand(Calibration.Persons.IdentityNumber)) return;
        // Numbers beginning with 000 have never been given to anybody; the stride visits every one of them once.
        entry.IdentityNumber(member, "000" + (_numbers++ * Stride % Numbers).ToString("000000", CultureInfo.InvariantCulture));
    }

    /// <summary>The village a household dwells in.</summary>
    public PlaceVersion Village(HouseholdPlan plan, Commune commune)
    {
        var of = villages.Of(commune);
        return of[new SplitMix(plan.Seed + (ulong)commune.Index).Below(of.Count)];
    }

    /// <summary>Writes the classes by both standards that follow from an income.</summary>
    public void Classify(Entry entry, Area area, Dong income, DayRange range, string decision, DateOnly decidedOn, int? assessment)
    {
        var (own, national) = Classes.Of(area, income);
        entry.Class(Classes.City.Id, Core.Standards.HouseholdClasses.Text(own.Class), own.Row, range, decision, decidedOn, assessment);
        entry.Class(Classes.National.Id, Core.Standards.HouseholdClasses.Text(national.Class), national.Row, range, decision, decidedOn, assessment);
    }

    /// <summary>One of a span's days for a household.</summary>
    public static DateOnly Day(Span span, HouseholdPlan plan, ulong kind) =>
        span.From.AddDays(new SplitMix(plan.Seed + kind).Below(span.To.DayNumber - span.From.DayNumber + 1));

    public string Author(Commune commune) => string.Format(CultureInfo.InvariantCulture, Calibration.Texts.Author, commune.Place.Code);

    /// <summary>The number of the decision a commune made on a list.</summary>
    public string Decision(Commune commune, ulong kind) =>
        string.Format(CultureInfo.InvariantCulture, Calibration.Texts.Decision, 20 + Demo.Numbers.Chance.Stream(Calibration.Seed, kind, commune.Index).Below(220));

    public static string Paper(string decision, DateOnly day) =>
        string.Create(CultureInfo.InvariantCulture, $"Quyết định số {decision} ngày {day:dd'/'MM'/'yyyy}");
}
