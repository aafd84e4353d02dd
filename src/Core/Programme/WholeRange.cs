namespace VuonLen.Core.Programme;

/// <summary>Whole numbers from <paramref name="Least"/> to <paramref name="Most"/>, both inside; none when the first is greater.</summary>
internal readonly record struct WholeRange(long Least, long Most)
{
    public bool IsEmpty => Least > Most;

    public WholeRange And(WholeRange other) => new(Math.Max(Least, other.Least), Math.Min(Most, other.Most));

    public string Written => IsEmpty ? "không có" : $"{Least.Written()}–{Most.Written()}";

    public string English => IsEmpty ? "none" : $"{Least.English()}–{Most.English()}";

    /// <summary>The totals of which a part is a stated percentage, given that the percentage was rounded half up to its last digit.</summary>
    public static WholeRange TotalsOf(StatedNumber part, StatedNumber share)
    {
        // r − ½u ≤ 100·part ÷ total < r + ½u, with u the unit of the last digit: total ≤ 200·part·10^d ÷ (2D − 1) and total > 200·part·10^d ÷ (2D + 1).
        var doubled = checked(200 * part.Digits * share.Unit / part.Unit);
        var most = share.Digits == 0 ? long.MaxValue / 4 : doubled / (2 * share.Digits - 1);
        return new(doubled / (2 * share.Digits + 1) + 1, most);
    }
}
