using System.Globalization;
using VuonLen.Core.Basics;
using VuonLen.Core.Places;

namespace VuonLen.Core.Households;

/// <summary>Changes of who is in a household and where it dwells.</summary>
public sealed partial class HouseholdEdit
{
    /// <summary>Begins a new household at a place.</summary>
    /// <param name="dwelling">Where another household dwells: the same place and address.</param>
    public static HouseholdEdit Register(HouseholdId id, string code, Residence dwelling, DateOnly since, string cause)
    {
        var edit = new HouseholdEdit(new(id));
        edit._insert.Household = new(id, 1, code);
        edit._insert.Residences.Add(dwelling with { Household = id, N = 1, Range = new(since), BeginCause = cause, EndCause = null });
        return edit;
    }

    /// <summary>The members believed to be in the household on a day.</summary>
    public IReadOnlyList<Membership> MembersOn(DateOnly day) =>
        [.. Open(_history.Memberships, _insert.Memberships, RowTable.Membership, row => row.N).Where(row => row.Range.Holds(day))];

    /// <summary>A person enters the household: newborn, married in, moved in, come back …</summary>
    /// <param name="id">The person's identity, new in the register.</param>
    /// <param name="code">The person's code; null gives the next of the household.</param>
    public void AddMember(PersonId id, string name, Sex sex, BirthDay birth, string relation, DateOnly since, string cause, IdentityNumber? number = null, string? code = null)
    {
        if (birth.Earliest > since) throw new ProblemException($"Người này sinh sau ngày vào hộ ({since:dd/MM/yyyy}); hãy xem lại hai ngày.",
            $"This person was born after the day of entering the household ({since:dd/MM/yyyy}); check both days.");
        if (relation == Membership.Head && MembersOn(since).Any(row => row.Relation == Membership.Head))
            throw new ProblemException("Hộ đã có chủ hộ vào ngày ấy; hãy chọn quan hệ khác, hoặc đổi chủ hộ trước.",
                "The household already has a head on that day; choose another relation, or change the head first.");
        var serial = _history.Persons.Select(row => row.Row.Code).Concat(_insert.Persons.Select(row => row.Code))
            .Select(code => code.LastIndexOf('-') is var at and >= 0 && int.TryParse(code[(at + 1)..], CultureInfo.InvariantCulture, out var n) ? n : 0).DefaultIfEmpty().Max() + 1;
        _insert.Persons.Add(new(id, 1, code ?? $"{Code}-{serial.ToString("00", CultureInfo.InvariantCulture)}", name, sex, birth));
        if (number is not null) _insert.IdentityNumbers.Add(number);
        Join(id, relation, since, cause);
    }

    /// <summary>A person leaves the household; what was known of them here ends too.</summary>
    /// <param name="head">Who is head from that day on, where the head leaves and others stay.</param>
    public void EndMembership(PersonId person, DateOnly on, string cause, PersonId? head = null)
    {
        var open = MemberOn(person, on);
        var rest = MembersOn(on).Where(row => row.Person != person).ToList();
        if (open.Relation == Membership.Head && rest.Count > 0 && head is null)
            throw new ProblemException("Người rời hộ là chủ hộ; hãy chọn ai làm chủ hộ từ ngày ấy.",
                "The person leaving is the head; choose who is head from that day.");
        Withdraw(person, on, cause);
        if (head is { } next && open.Relation == Membership.Head) SetRelation(next, Membership.Head, on);
    }

    /// <summary>From a day on a member is something else to the head.</summary>
    public void SetRelation(PersonId person, string relation, DateOnly since)
    {
        var open = MemberOn(person, since);
        if (open.Relation == relation) throw new ProblemException("Quan hệ này đang ghi như vậy; không có gì để sửa.",
            "This relation is already recorded so; there is nothing to correct.");
        if (relation == Membership.Head && MembersOn(since).Any(row => row.Relation == Membership.Head && row.Person != person))
            throw new ProblemException("Hộ đã có chủ hộ vào ngày ấy; hãy ghi quan hệ mới của chủ hộ cũ trước.",
                "The household already has a head on that day; record the old head’s new relation first.");
        Leave(open, since, null);
        Join(person, relation, since, null);
    }

    /// <summary>The head hands over to another member.</summary>
    /// <param name="relationOfOld">What the old head is to the new one.</param>
    public void ChangeHead(PersonId person, string relationOfOld, DateOnly since)
    {
        if (MembersOn(since).FirstOrDefault(row => row.Relation == Membership.Head) is { } head)
        {
            if (head.Person == person) throw new ProblemException("Người này đang là chủ hộ.",
                "This person is the head already.");
            SetRelation(head.Person, relationOfOld, since);
        }
        SetRelation(person, Membership.Head, since);
    }

    /// <summary>The household dwells elsewhere from a day on.</summary>
    /// <param name="place">A commune open that day; null outside the city, then the address says where.</param>
    public void Move(PlaceId? place, PlaceId? village, string? address, DateOnly since)
    {
        if (place is null && string.IsNullOrWhiteSpace(address)) throw new ProblemException("Hộ chuyển ra ngoài Thành phố thì phải ghi nơi chuyển đến.",
            "A household that moves out of the City needs the place it moves to.");
        var open = Open(_history.Residences, _insert.Residences, RowTable.Residence, row => row.N)
            .FirstOrDefault(row => row is { Person: null, Kind: ResidenceKind.Dwelling } && row.Range.Holds(since));
        if (open is not null && (open.Place, open.Village, open.Address) == (place, village, address)) throw new ProblemException("Hộ đang ở đúng nơi này; không có gì để ghi.",
            "The household lives in this very place; there is nothing to record.");
        if (open is not null) End(open, since, "moved_out");
        _insert.Residences.Add(new(_history.Id, Next(_history.Residences, _insert.Residences, row => row.N), null, ResidenceKind.Dwelling, place, village, address, new(since), "moved_in"));
        // The city's lists hold nobody who dwells outside it.
        if (place is null) EndClasses(since);
    }

    /// <summary>The household ceases to be: everything open ends.</summary>
    public void Dissolve(DateOnly on, string personCause, string dwellingCause)
    {
        foreach (var member in MembersOn(on)) Leave(member, on, personCause);
        foreach (var fact in Open(_history.Facts, _insert.Facts, RowTable.Fact, row => row.N).Where(row => row.Range.Holds(on))) Cut(fact, on);
        foreach (var residence in Open(_history.Residences, _insert.Residences, RowTable.Residence, row => row.N).Where(row => row.Range.Holds(on)))
            End(residence, on, dwellingCause);
        EndClasses(on);
    }

    /// <summary>Takes persons over from another household of the register, with what holds of them there.</summary>
    public void TakeIn(IEnumerable<(Person Person, string Relation)> persons, IEnumerable<Fact> facts, DateOnly since, string cause)
    {
        foreach (var (person, relation) in persons) Join(person.Id, relation, since, cause);
        foreach (var fact in facts)
            _insert.Facts.Add(fact with { Household = _history.Id, N = Next(_history.Facts, _insert.Facts, row => row.N), Range = new(since, fact.Range.To) });
    }

    /// <summary>Notes how this household hangs together with another.</summary>
    public void Link(HouseholdId other, LinkKind kind, DateOnly on) =>
        _insert.Links.Add(new(_history.Id, Next(_history.Links, _insert.Links, row => row.N), other, kind, on));

    private string Code => (_insert.Household ?? HouseholdHistory.Known(_history.Households, null).FirstOrDefault() ?? throw Gone()).Code;

    private Membership MemberOn(PersonId person, DateOnly day) => MembersOn(day).FirstOrDefault(row => row.Person == person)
        ?? throw new ProblemException($"Người này không ở trong hộ vào ngày {day:dd/MM/yyyy}; hãy xem lại ngày.",
            $"This person is not in the household on {day:dd/MM/yyyy}; check the day.");

    private void Join(PersonId person, string relation, DateOnly since, string? cause) =>
        _insert.Memberships.Add(new(_history.Id, Next(_history.Memberships, _insert.Memberships, row => row.N), person, relation, new(since), cause));

    private void Leave(Membership row, DateOnly end, string? cause)
    {
        Supersede(RowTable.Membership, _history.Id.Value, row.N);
        if (row.Range.From < end)
            _insert.Memberships.Add(row with { N = Next(_history.Memberships, _insert.Memberships, kept => kept.N), Range = new(row.Range.From, end), EndCause = cause });
    }

    private void End(Residence row, DateOnly end, string cause)
    {
        Supersede(RowTable.Residence, _history.Id.Value, row.N);
        if (row.Range.From < end)
            _insert.Residences.Add(row with { N = Next(_history.Residences, _insert.Residences, kept => kept.N), Range = new(row.Range.From, end), EndCause = cause });
    }

    private void EndClasses(DateOnly end)
    {
        foreach (var row in Open(_history.Statuses, _insert.Statuses, RowTable.Status, row => row.N).Where(row => row.Range.Holds(end)))
        {
            Supersede(RowTable.Status, _history.Id.Value, row.N);
            if (row.Range.From < end) _insert.Statuses.Add(row with { N = Next(_history.Statuses, _insert.Statuses, kept => kept.N), Range = new(row.Range.From, end) });
        }
    }
}
