using VuonLen.Core.Basics;

namespace VuonLen.Demo.Numbers;

/// <summary>Chance by formulas that give the same numbers on every machine.</summary>
public static class Chance
{
    private const int Doublings = 10;

    /// <summary>A sequence of its own for one thing among many.</summary>
    public static SplitMix Stream(ulong seed, ulong kind, int index) => new(Seed(seed, kind, index));

    /// <summary>A seed for one thing among many.</summary>
    public static ulong Seed(ulong seed, ulong kind, int index) =>
        new SplitMix(seed ^ (kind * 0xD1B54A32D192ED03) ^ ((ulong)(uint)index * 0x8CB92BA72F3D8DD7)).Next();

    /// <summary>A number from 0 up to, not including, 1.</summary>
    public static double Fraction(this SplitMix random) => random.Below(1 << 24) / (double)(1 << 24);

    /// <summary>About normal, mean 0, deviation 1: the sum of twelve even numbers less six.</summary>
    public static double Normal(this SplitMix random)
    {
        var sum = -6.0;
        for (var i = 0; i < 12; i++) sum += random.Fraction();
        return sum;
    }

    /// <summary>e to the power of x, near enough, by products alone.</summary>
    public static double Grow(double x)
    {
        var power = 1 + x / (1 << Doublings);
        for (var i = 0; i < Doublings; i++) power *= power;
        return power;
    }

    /// <summary>Which of the weights is drawn.</summary>
    public static int Pick(this SplitMix random, ReadOnlySpan<int> weights)
    {
        var sum = 0;
        foreach (var weight in weights) sum += weight;
        var at = random.Below(sum);
        for (var i = 0; ; i++)
            if ((at -= weights[i]) < 0) return i;
    }

    /// <summary>Puts a list into a random order.</summary>
    public static void Shuffle<T>(this SplitMix random, IList<T> list)
    {
        for (var i = list.Count - 1; i > 0; i--)
        {
            var j = random.Below(i + 1);
            (list[i], list[j]) = (list[j], list[i]);
        }
    }
}
