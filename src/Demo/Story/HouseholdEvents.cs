using VuonLen.Core.Basics;
using VuonLen.Core.Households;
using VuonLen.Demo.People;
using VuonLen.Demo.Plans;

namespace VuonLen.Demo.Story;

/// <summary>What befalls a whole household.</summary>
internal sealed class HouseholdEvents(Scene scene)
{
    private const int ParentApart = 18;

    public HouseholdChange Move(HouseholdPlan plan, DateOnly day)
    {
        var entry = new Entry(plan);
        var to = plan.ClosingCommune;
        entry.LeaveDwelling(day, "moved_out");
        entry.Dwell(to.Place.Id, scene.Village(plan, to).Id, null, day, "moved_in");
        return entry.Change;
    }

    /// <summary>Outside the city the city's lists do not hold.</summary>
    public HouseholdChange LeaveCity(HouseholdPlan plan, DateOnly day)
    {
        var entry = new Entry(plan);
        var outside = scene.Calibration.Texts.PlacesOutside;
        entry.LeaveDwelling(day, "moved_out");
        entry.Dwell(null, null, outside[new SplitMix(plan.Seed + 54).Below(outside.Count)], day, "moved_in");
        entry.EndClasses(day);
        entry.EndHouseholdFacts(day, "cause_of_poverty");
        return entry.Change;
    }

    public static HouseholdChange Dissolve(HouseholdPlan plan, DateOnly day) => Close(plan, day, "died", "dissolved").Change;

    public List<HouseholdChange> Split(HouseholdPlan from, HouseholdPlan off, DateOnly day)
    {
        var old = new Entry(from);
        var leaving = from.Written.Members!.Where(member => member.Leaves).ToList();
        from.Written.Members!.RemoveAll(member => member.Leaves);
        var entry = scene.Register(off);
        entry.Dwell(off.Commune.Place.Id, scene.Village(from, off.Commune).Id, null, day, "split");
        foreach (var member in leaving)
        {
            var facts = member.Facts.ToList();
            old.Leave(member, day, "split_out");
            member.Relation = member.Relation switch { Relations.ChildInLaw => Relations.Spouse, Relations.Grandchild => Relations.Child, _ => Relations.Head };
            entry.Join(member, day, "split_in");
            foreach (var fact in facts) entry.Fact(member, fact.Code, fact.Value, day);
        }
        off.Written.Members = leaving;
        entry.Link(from.Written.Id, LinkKind.SplitFrom, day);
        return [old.Change, entry.Change];
    }

    public static List<HouseholdChange> Merge(HouseholdPlan guest, HouseholdPlan host, DateOnly day)
    {
        var member = guest.Written.Members![0];
        var facts = member.Facts.ToList();
        var old = Close(guest, day, "moved_out", "merged");
        old.Link(host.Written.Id, LinkKind.MergedInto, day);
        var entry = new Entry(host);
        member.Relation = member.Age - host.Written.Members![0].Age > ParentApart ? Relations.Parent : Relations.OtherKin;
        entry.Join(member, day, "moved_in");
        foreach (var fact in facts) entry.Fact(member, fact.Code, fact.Value, day);
        host.Written.Members.Add(member);
        return [.. new[] { old, entry }.OrderBy(one => one.Plan.Written.Id.Value).Select(one => one.Change)];
    }

    private static Entry Close(HouseholdPlan plan, DateOnly day, string person, string dwelling)
    {
        var entry = new Entry(plan);
        foreach (var member in plan.Written.Members!) entry.Leave(member, day, person);
        entry.LeaveDwelling(day, dwelling);
        entry.EndClasses(day);
        entry.EndHouseholdFacts(day);
        return entry;
    }
}
