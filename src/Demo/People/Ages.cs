using VuonLen.Core.Basics;

namespace VuonLen.Demo.People;

/// <summary>Ages that fit together: every parent at least nineteen years older than a child.</summary>
internal static class Ages
{
    private const int Apart = 19;

    /// <summary>Ages of so many children, the eldest first.</summary>
    /// <param name="youngest">The youngest is under this age.</param>
    public static int[] Children(SplitMix random, int count, int youngest)
    {
        var ages = new int[count];
        if (count == 0) return ages;
        ages[^1] = random.Below(youngest);
        for (var i = count - 2; i >= 0; i--) ages[i] = ages[i + 1] + 1 + random.Below(count > 3 ? 3 : 5);
        return ages;
    }

    /// <summary>Ages of children of whom the eldest is grown and not yet married.</summary>
    public static int[] GrownChildren(SplitMix random, int count)
    {
        var ages = new int[count];
        ages[0] = 19 + random.Below(7);
        for (var i = 1; i < count; i++) ages[i] = Math.Max(0, ages[i - 1] - 1 - random.Below(4));
        return ages;
    }

    /// <summary>A mother's and a father's age for an eldest child of this age.</summary>
    public static (int Mother, int Father) Parents(SplitMix random, int eldest)
    {
        var mother = eldest + Apart + 1 + random.Below(9);
        return (mother, Math.Max(mother - 1 + random.Below(6), eldest + Apart));
    }

    /// <summary>The age of a parent of a grown person.</summary>
    public static int ParentOf(SplitMix random, int age, int most) => Math.Max(age + Apart, Math.Min(age + 21 + random.Below(12), most));
}
