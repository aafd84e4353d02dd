namespace VuonLen.Documents.RegisterList;

/// <summary>A set of positive numbers of up to 18 digits in 8 bytes each, for millions of codes; exact, since a code is the number itself.</summary>
internal sealed class CodeSet
{
    private long[] _slots = new long[1024];
    private int _count;

    /// <summary>Puts a code in; false when it was there.</summary>
    public bool Add(long code)
    {
        if (_count >= _slots.Length / 4 * 3) Grow();
        if (!Put(_slots, code)) return false;
        _count++;
        return true;
    }

    /// <summary>A code of digits and hyphens as one number; the leading 1 keeps zeros in front apart.</summary>
    public static long Number(ReadOnlySpan<char> code)
    {
        var number = 1L;
        foreach (var c in code)
            if (c != '-') number = checked(number * 10 + (c - '0'));
        return number;
    }

    private static bool Put(long[] slots, long code)
    {
        var mask = slots.Length - 1;
        // Fibonacci hashing (Knuth, TAOCP 3, §6.4) spreads codes that differ in their last digits.
        for (var at = (int)(((ulong)code * 0x9E3779B97F4A7C15) >> 33) & mask; ; at = (at + 1) & mask)
        {
            if (slots[at] == code) return false;
            if (slots[at] != 0) continue;
            slots[at] = code;
            return true;
        }
    }

    private void Grow()
    {
        var larger = new long[_slots.Length * 2];
        foreach (var code in _slots)
            if (code != 0) Put(larger, code);
        _slots = larger;
    }
}
