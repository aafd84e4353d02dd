namespace VuonLen.Core.Standards;

/// <summary>Limits of one number, each spelled as the law spells it; a limit that is not given does not limit.</summary>
/// <param name="Above">«Trên …»: the limit itself is outside.</param>
/// <param name="AtLeast">«Từ … trở lên»: the limit itself is inside.</param>
/// <param name="AtMost">«Từ … trở xuống», «đến …»: the limit itself is inside.</param>
/// <param name="Below">«Dưới …»: the limit itself is outside.</param>
public readonly record struct Bounds<T>(T? Above = null, T? AtLeast = null, T? AtMost = null, T? Below = null)
    where T : struct, IComparable<T>
{
    /// <summary>Whether the number lies inside; null (not known) when limits are given and the number is not.</summary>
    public bool? Hold(T? number)
    {
        if (this == default) return true;
        if (number is not { } value) return null;
        if (Above is { } above && value.CompareTo(above) <= 0) return false;
        if (AtLeast is { } least && value.CompareTo(least) < 0) return false;
        // "từ … trở xuống": the line itself is inside.
        if (AtMost is { } most && value.CompareTo(most) > 0) return false;
        return Below is not { } below || value.CompareTo(below) < 0;
    }
}
