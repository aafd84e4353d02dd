using System.Globalization;
using VuonLen.Core.Basics;
using VuonLen.Core.Households;
using VuonLen.Core.Places;
using VuonLen.Demo.People;
using VuonLen.Demo.Plans;

namespace VuonLen.Demo.Story;

/// <summary>What one act writes of one household: numbers its rows, and closes open ones by a closed version of each.</summary>
internal sealed class Entry
{
    private readonly Dossier _dossier;
    private readonly List<RowKey> _supersede = [];

    public Entry(HouseholdPlan plan)
    {
        Plan = plan;
        _dossier = new(plan.Written.Id);
    }

    /// <summary>Begins the register of a household.</summary>
    public static Entry Register(HouseholdPlan plan, HouseholdId id, string code)
    {
        plan.Written.Id = id;
        plan.Written.Code = code;
        var entry = new Entry(plan);
        entry._dossier.Household = new(id, 1, code);
        return entry;
    }

    public HouseholdPlan Plan { get; }

    public HouseholdChange Change => new(_dossier, _supersede);

    private Written Written => Plan.Written;

    /// <summary>Registers a person.</summary>
    public void Person(Member member, PersonId id)
    {
        member.Id = id;
        var code = Written.Code + "-" + (++Written.Persons).ToString("00", CultureInfo.InvariantCulture);
        _dossier.Persons.Add(new(id, 1, code, member.Name, member.Sex, member.Birth));
    }

    public void IdentityNumber(Member member, string number) => _dossier.IdentityNumbers.Add(new(member.Id, 1, IdentityKind.IdentityCard9, number));

    /// <summary>Whether this act writes an identity number of the member.</summary>
    public bool HasNumber(Member member) => _dossier.IdentityNumbers.Exists(number => number.Person == member.Id);

    public void Join(Member member, DateOnly from, string? cause) =>
        _dossier.Memberships.Add(member.Membership = new(Written.Id, ++Written.Memberships, member.Id, member.Relation, new(from), cause));

    /// <summary>Ends a membership; with a cause the person is gone, and what was known of the person here ends too.</summary>
    public void Leave(Member member, DateOnly to, string? cause)
    {
        var open = member.Membership!;
        _supersede.Add(new(RowTable.Membership, Written.Id.Value, open.N));
        _dossier.Memberships.Add(open with { N = ++Written.Memberships, Range = new(open.Range.From, to), EndCause = cause });
        member.Membership = null;
        if (cause is null) return;
        foreach (var fact in member.Facts) End(fact, to);
        member.Facts.Clear();
    }

    public void Dwell(PlaceId? place, PlaceId? village, string? address, DateOnly from, string? cause) =>
        _dossier.Residences.Add(Written.Dwelling = new(Written.Id, ++Written.Residences, null, ResidenceKind.Dwelling, place, village, address, new(from), cause));

    public void LeaveDwelling(DateOnly to, string cause)
    {
        var open = Written.Dwelling!;
        _supersede.Add(new(RowTable.Residence, Written.Id.Value, open.N));
        _dossier.Residences.Add(open with { N = ++Written.Residences, Range = new(open.Range.From, to), EndCause = cause });
        Written.Dwelling = null;
    }

    public Fact Fact(Member? member, string code, string value, DateOnly from)
    {
        var fact = new Fact(Written.Id, ++Written.Facts, member?.Id, code, value, new(from));
        _dossier.Facts.Add(fact);
        if (Plan.IsFollowed) member?.Facts.Add(fact);
        return fact;
    }

    public void End(Fact fact, DateOnly to)
    {
        // What began only on or after that day never came to hold.
        if (fact.Range.From >= to) throw new DemoException($"Hộ {Written.Code} của dữ liệu mô phỏng: thông tin {fact.Code} kết thúc trước khi bắt đầu.");
        _supersede.Add(new(RowTable.Fact, Written.Id.Value, fact.N));
        _dossier.Facts.Add(fact with { N = ++Written.Facts, Range = new(fact.Range.From, to) });
    }

    public int Assess(DateOnly on, Area area, Dong income)
    {
        _dossier.Assessments.Add(new(Written.Id, ++Written.Assessments, on, area, income, null, null, null));
        return Written.Assessments;
    }

    public void Class(string standard, string @class, int? row, DayRange range, string? decision, DateOnly? decidedOn, int? assessment)
    {
        var status = new Status(Written.Id, ++Written.Statuses, standard, @class, row, range, decision, decidedOn, assessment, null);
        _dossier.Statuses.Add(status);
        if (range.To is null) Written.OpenStatuses.Add(status);
    }

    public void EndClasses(DateOnly to)
    {
        foreach (var status in Written.OpenStatuses)
        {
            _supersede.Add(new(RowTable.Status, Written.Id.Value, status.N));
            _dossier.Statuses.Add(status with { N = ++Written.Statuses, Range = new(status.Range.From, to) });
        }
        Written.OpenStatuses.Clear();
    }

    /// <summary>Ends facts of the whole household: those of one code, or all.</summary>
    public void EndHouseholdFacts(DateOnly to, string? code = null)
    {
        foreach (var fact in Written.OpenFacts.Where(fact => code is null || fact.Code == code)) End(fact, to);
        Written.OpenFacts.RemoveAll(fact => code is null || fact.Code == code);
    }

    /// <summary>Ends a fact of whichever member it is a fact of.</summary>
    public void EndFact(List<Member> members, string code, DateOnly to)
    {
        var member = members.First(member => member.Facts.Any(fact => fact.Code == code));
        var open = member.Facts.First(fact => fact.Code == code);
        End(open, to);
        member.Facts.Remove(open);
    }


    public void Link(HouseholdId other, LinkKind kind, DateOnly on) => _dossier.Links.Add(new(Written.Id, ++Written.Links, other, kind, on));
}
