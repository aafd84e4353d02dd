using VuonLen.Core.Basics;
using VuonLen.Demo.Plans;

namespace VuonLen.Demo.People;

/// <summary>Chooses the shape of a household so that what befalls it can befall it.</summary>
internal static class Shapes
{
    public static Shape Choose(ShapeTable table, HouseholdPlan plan)
    {
        var size = plan.OpeningSize;
        var random = new SplitMix(plan.Seed + 1);
        switch (plan.Happening)
        {
            case Happening.Birth: return size == 2 ? Shape.Couple : Shape.Nuclear;
            case Happening.Death: return size == 2 ? Shape.ElderCouple : Shape.ThreeGenerations;
            case Happening.MarriedOut or Happening.MarriedIn or Happening.MovedOut: return Shape.Nuclear;
            case Happening.Returned: return size == 2 ? Shape.Couple : Shape.Nuclear;
            case Happening.TakesIn: return Shape.Nuclear;
            case Happening.Split: return Shape.ElderHead;
            case Happening.SplitOff: return size == 2 ? Shape.Couple : Shape.Nuclear;
            case Happening.MergedAway or Happening.Dissolved: return Shape.LoneElder;
        }
        if (plan.Merit) return size == 1 ? Shape.LoneElder : size == 2 ? Shape.ElderCouple : Shape.ElderHead;
        if (plan.Reason is Reason.Students or Reason.StudentsHardship) return size == 1 ? Shape.LoneAdult : size == 2 ? Shape.SingleParent : Shape.Nuclear;
        return table.Draw(random, size);
    }
}
