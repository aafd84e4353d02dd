using VuonLen.Core.Basics;
using VuonLen.Core.Households;
using VuonLen.Demo;

namespace VuonLen.Register.Tests.Demo;

/// <summary>The rows of one household that hold as known after all acts; a superseded row leaves a gap.</summary>
internal sealed class FoldedHousehold(HouseholdId id)
{
    public HouseholdId Id { get; } = id;
    public string? Code { get; private set; }
    public List<Membership?> Memberships { get; } = [];
    public List<Residence?> Residences { get; } = [];
    public List<Fact?> Facts { get; } = [];
    public List<Assessment?> Assessments { get; } = [];
    public List<Status?> Statuses { get; } = [];
    public List<HouseholdLink?> Links { get; } = [];

    public IEnumerable<Membership> Members(DateOnly day) => Memberships.OfType<Membership>().Where(row => row.Range.Holds(day));

    public Residence? Dwelling(DateOnly day) =>
        Residences.OfType<Residence>().SingleOrDefault(row => row is { Person: null, Kind: ResidenceKind.Dwelling } && row.Range.Holds(day));

    public Status? Class(string standard, DateOnly day) => Statuses.OfType<Status>().SingleOrDefault(row => row.Standard == standard && row.Range.Holds(day));

    public bool SomeMemberHas(string code, DateOnly day)
    {
        var members = Members(day).Select(row => row.Person).ToHashSet();
        return Facts.OfType<Fact>().Any(fact => fact.Code == code && fact.Person is { } person && members.Contains(person) && fact.Range.Holds(day));
    }

    public void Apply(HouseholdChange change)
    {
        foreach (var (table, _, n) in change.Supersede)
        {
            switch (table)
            {
                case RowTable.Membership: Close(Memberships, n); break;
                case RowTable.Residence: Close(Residences, n); break;
                case RowTable.Fact: Close(Facts, n); break;
                case RowTable.Assessment: Close(Assessments, n); break;
                case RowTable.Status: Close(Statuses, n); break;
                case RowTable.Link: Close(Links, n); break;
            }
        }
        var rows = change.Insert;
        if (rows.Household is { } household)
        {
            if (Code is not null || household.N != 1) throw new InvalidOperationException($"{Code}: registered twice.");
            Code = household.Code;
        }
        if (Code is null) throw new InvalidOperationException("A household is written before it is registered.");
        foreach (var row in rows.Memberships) Add(Memberships, row, row.N);
        foreach (var row in rows.Residences) Add(Residences, row, row.N);
        foreach (var row in rows.Facts) Add(Facts, row, row.N);
        foreach (var row in rows.Assessments) Add(Assessments, row, row.N);
        foreach (var row in rows.Statuses) Add(Statuses, row, row.N);
        foreach (var row in rows.Links) Add(Links, row, row.N);
    }

    private void Close<T>(List<T?> rows, int n)
    {
        if (n < 1 || n > rows.Count || rows[n - 1] is null) throw new InvalidOperationException($"{Code}: row {n} of {typeof(T).Name} is not open.");
        rows[n - 1] = default;
    }

    private void Add<T>(List<T?> rows, T row, int n)
    {
        if (n != rows.Count + 1) throw new InvalidOperationException($"{Code}: row {n} of {typeof(T).Name} follows row {rows.Count}.");
        rows.Add(row);
    }
}
