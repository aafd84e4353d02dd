using VuonLen.Core.Basics;
using VuonLen.Core.Households;
using VuonLen.Demo.Plans;

namespace VuonLen.Demo.People;

/// <summary>Makes the members of a household: sexes, ages and relations that fit its shape, its size and what befalls it. The head comes first.</summary>
internal sealed class Families
{
    private const int OldMost = 79;
    private readonly HouseholdPlan _plan;
    private readonly SplitMix _random;
    private readonly List<Member> _members = [];

    private Families(HouseholdPlan plan)
    {
        _plan = plan;
        _random = new(plan.Seed + 10);
    }

    /// <summary>The members of a household when it is registered, without names and days.</summary>
    public static List<Member> Make(HouseholdPlan plan)
    {
        var family = new Families(plan);
        family.Fill(plan.OpeningSize);
        return family._members;
    }

    private bool IsAged => _plan.SocialGroup == SocialGroups.Aged;

    private void Fill(int size)
    {
        switch (_plan.Shape)
        {
            case Shape.LoneElder:
                Add(_random.Below(100) < 74 ? Sex.Female : Sex.Male, Old(_plan.Merit ? 64 : 62), Relations.Head);
                break;
            case Shape.LoneAdult:
                Add(_random.Below(2) == 0 ? Sex.Male : Sex.Female, 26 + _random.Below(33), Relations.Head);
                break;
            case Shape.Couple:
                Couple();
                break;
            case Shape.ElderCouple:
                ElderCouple();
                break;
            case Shape.SingleParent:
                SingleParent(size - 1);
                break;
            case Shape.Grandparents:
                Grandparents(size);
                break;
            case Shape.ThreeGenerations:
                ThreeGenerations(size);
                break;
            case Shape.ElderHead:
                ElderHead(size);
                break;
            default:
                Nuclear(size - 2);
                break;
        }
    }

    private Member Add(Sex sex, int age, string relation, bool leaves = false)
    {
        var member = new Member(sex, age, relation) { Leaves = leaves };
        _members.Add(member);
        return member;
    }

    /// <summary>The age the youngest of so many children is under: grown ones live with their parents until they marry.</summary>
    private static int Youngest(int count) => Math.Max(6, 27 - 4 * count);

    private Sex AnySex() => _random.Below(100) < 52 ? Sex.Male : Sex.Female;

    private int Old(int least) => IsAged ? 80 + _random.Below(12) : least + _random.Below(OldMost - least + 1);

    private void Couple()
    {
        var wife = _plan.Happening switch
        {
            Happening.Birth or Happening.SplitOff => 20 + _random.Below(12),
            Happening.Returned => 44 + _random.Below(12),
            _ => 24 + _random.Below(32),
        };
        Add(Sex.Male, wife + _random.Below(5), Relations.Head);
        Add(Sex.Female, wife, Relations.Spouse);
    }

    private void ElderCouple()
    {
        var old = Old(_plan.Merit ? 66 : 62);
        Add(Sex.Male, old, Relations.Head, leaves: _plan.Happening == Happening.Death);
        Add(Sex.Female, Math.Max(58, old - _random.Below(6)), Relations.Spouse);
    }

    private void SingleParent(int count)
    {
        var ages = _plan.Reason is Reason.Students or Reason.StudentsHardship ? Ages.GrownChildren(_random, count)
            : Ages.Children(_random, count, _plan.SocialGroup == SocialGroups.SingleParent ? 12 : Youngest(count));
        var (mother, father) = Ages.Parents(_random, ages[0]);
        var isMother = _random.Below(100) < 84;
        Add(isMother ? Sex.Female : Sex.Male, isMother ? mother : father, Relations.Head);
        foreach (var age in ages) Add(AnySex(), age, Relations.Child);
    }

    private void Grandparents(int size)
    {
        var old = 60 + _random.Below(18);
        Add(Sex.Female, old, Relations.Head);
        var ages = Ages.Children(_random, size - 1, 10);
        foreach (var age in ages) Add(AnySex(), age, Relations.Grandchild);
    }

    private void Nuclear(int count)
    {
        int[] ages;
        Sex? eldest = null;
        var leaves = false;
        switch (_plan.Happening)
        {
            case Happening.MarriedOut:
                (ages, eldest, leaves) = (Ages.GrownChildren(_random, count), Sex.Female, true);
                break;
            case Happening.MarriedIn:
                (ages, eldest) = (Ages.GrownChildren(_random, count), Sex.Male);
                break;
            case Happening.MovedOut:
                (ages, leaves) = (Ages.GrownChildren(_random, count), true);
                break;
            case Happening.Birth or Happening.SplitOff:
                ages = Ages.Children(_random, count, 4);
                break;
            case Happening.Returned:
                ages = Ages.GrownChildren(_random, count);
                break;
            default:
                ages = _plan.Reason is Reason.Students or Reason.StudentsHardship ? Ages.GrownChildren(_random, count)
                    : Ages.Children(_random, count, _plan.Happening == Happening.TakesIn ? 6 : Youngest(count));
                break;
        }
        var (mother, father) = Ages.Parents(_random, ages[0]);
        Add(Sex.Male, father, Relations.Head);
        Add(Sex.Female, mother, Relations.Spouse);
        for (var i = 0; i < count; i++) Add(i == 0 && eldest is { } sex ? sex : AnySex(), ages[i], Relations.Child, leaves && i == 0);
    }

    private void ThreeGenerations(int size)
    {
        var parents = size >= 5 && _random.Below(2) == 0 ? 2 : 1;
        var ages = Ages.Children(_random, size - 2 - parents, 13);
        var (mother, father) = ages.Length > 0 ? Ages.Parents(_random, ages[0]) : Ages.Parents(_random, _random.Below(8));
        // Somebody of eighty has children of at least thirty-eight.
        var older = IsAged ? Math.Max(0, 38 - father) : 0;
        Add(Sex.Male, father + older, Relations.Head);
        Add(Sex.Female, mother + older, Relations.Spouse);
        var old = IsAged ? Math.Max(80 + _random.Below(10), father + older + 20) : Ages.ParentOf(_random, father, OldMost);
        Add(Sex.Female, old, Relations.Parent, leaves: _plan.Happening == Happening.Death);
        if (parents == 2) Add(Sex.Male, old + _random.Below(4), Relations.Parent);
        foreach (var age in ages) Add(AnySex(), age + older, Relations.Child);
    }

    private void ElderHead(int size)
    {
        var splitting = _plan.Happening == Happening.Split;
        var leaving = splitting ? _plan.Other!.OpeningSize : 0;
        var staying = size - leaving;
        var elders = splitting ? Math.Min(2, staying) : size >= 4 && _random.Below(3) > 0 ? 2 : 1;
        var children = splitting ? leaving - 2 : Math.Max(0, size - elders - 2);
        var grandchildren = Ages.Children(_random, children, splitting ? 4 : 13);
        var (mother, father) = Ages.Parents(_random, children > 0 ? grandchildren[0] : _random.Below(9));
        var old = IsAged ? Math.Max(80 + _random.Below(8), father + 20) : Ages.ParentOf(_random, father, _plan.Merit ? 74 : OldMost);
        if (_plan.Merit) old = Math.Max(old, 62);
        Add(_plan.Merit || elders == 2 || _random.Below(2) == 0 ? Sex.Male : Sex.Female, old, Relations.Head);
        if (elders == 2) Add(Sex.Female, Math.Max(old - _random.Below(5), Math.Max(father, mother) + 19), Relations.Spouse);
        if (splitting && staying > elders) Add(AnySex(), Math.Max(16, father - 3 - _random.Below(5)), Relations.Child);
        Add(Sex.Male, father, Relations.Child, splitting);
        if (size - elders > 1) Add(Sex.Female, mother, Relations.ChildInLaw, splitting);
        foreach (var age in grandchildren) Add(AnySex(), age, Relations.Grandchild, splitting);
    }
}
