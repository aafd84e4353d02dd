using System.Security.Cryptography;
using VuonLen.Core.Acts;
using VuonLen.Core.Basics;
using VuonLen.Core.Households;
using VuonLen.Core.Places;
using VuonLen.Core.Standards;
using VuonLen.Demo;
using VuonLen.Law;
using VuonLen.Law.Places;
using VuonLen.Law.Standards;

namespace VuonLen.Register.Tests.Demo;

/// <summary>The demo city told once, its acts folded independently of what made them.</summary>
internal sealed class DemoWorld
{
    private static readonly Lazy<DemoWorld> Shared = new(() => new());
    private readonly Dictionary<HouseholdId, FoldedHousehold> _households = [];

    private DemoWorld()
    {
        var folder = LawFolder.Locate();
        Standards = folder.Standards();
        var shipped = folder.Places();
        City = DemoCity.Open(folder, "hanoi-2014", shipped, Standards);
        Places = shipped.With(City.Villages, City.VillageSuccessions);
        Digest = Tell(Fold);
    }

    public static DemoWorld Told => Shared.Value;

    public DemoCity City { get; }
    public PlaceBook Places { get; }
    public StandardBook Standards { get; }
    public string Digest { get; }
    public IReadOnlyCollection<FoldedHousehold> Households => _households.Values;
    public Dictionary<PersonId, Person> Persons { get; } = [];
    public List<DemoAct> Acts { get; } = [];
    public List<string> Disorders { get; } = [];
    public HashSet<string> Numbers { get; } = [];

    public int NumbersWritten { get; private set; }

    /// <summary>Tells all acts and digests every row.</summary>
    public string Tell(Action<DemoAct> each)
    {
        using var digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var canonical = new CanonicalWriter();
        foreach (var act in City.Acts())
        {
            canonical.Reset();
            canonical.Text(act.Kind + act.Author + act.Why + act.Paper);
            canonical.Instant(act.RecordedAt);
            digest.AppendData(canonical.Written);
            foreach (var change in act.Changes) Digests.Of(change, canonical, digest);
            each(act);
        }
        return Convert.ToHexString(digest.GetHashAndReset());
    }

    private void Fold(DemoAct act)
    {
        Acts.Add(act with { Changes = [] });
        Span<byte> last = stackalloc byte[16], lastPerson = stackalloc byte[16], id = stackalloc byte[16];
        foreach (var change in act.Changes)
        {
            change.Insert.Id.Value.TryWriteBytes(id, bigEndian: true, out _);
            if (last.SequenceCompareTo(id) >= 0) Disorders.Add($"household {change.Insert.Id.Value} in {act.Kind} of {act.RecordedAt:O}");
            id.CopyTo(last);
            foreach (var person in change.Insert.Persons)
            {
                person.Id.Value.TryWriteBytes(id, bigEndian: true, out _);
                if (lastPerson.SequenceCompareTo(id) >= 0) Disorders.Add($"person {person.Code} in {act.Kind} of {act.RecordedAt:O}");
                id.CopyTo(lastPerson);
                Persons.Add(person.Id, person);
            }
            foreach (var number in change.Insert.IdentityNumbers) Numbers.Add(number.Number);
            NumbersWritten += change.Insert.IdentityNumbers.Count;
            if (!_households.TryGetValue(change.Insert.Id, out var household)) _households.Add(change.Insert.Id, household = new(change.Insert.Id));
            household.Apply(change);
        }
    }
}
