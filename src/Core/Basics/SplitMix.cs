namespace VuonLen.Core.Basics;

/// <summary>A small pseudo-random sequence, the same on every machine and release (SplitMix64: Steele, Lea, Flood, OOPSLA 2014).</summary>
public sealed class SplitMix(ulong seed)
{
    private ulong _state = seed;

    /// <summary>The next 64 bits.</summary>
    public ulong Next()
    {
        var z = _state += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }

    /// <summary>A whole number from 0 to <paramref name="below"/> − 1.</summary>
    public int Below(int below) => (int)(((UInt128)Next() * (ulong)below) >> 64);

    /// <summary>Whether something of so many in ten thousand happens.</summary>
    public bool InTenThousand(int chances) => Below(10_000) < chances;
}
