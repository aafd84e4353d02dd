namespace VuonLen.Demo.Numbers;

/// <summary>
/// Bounded apportionment: whole numbers within their bounds that add up to a total, as near to one multiple of the weights as
/// they can be. Only additions, products and comparisons are used, so that every machine gives the same numbers.
/// </summary>
public static class Apportionment
{
    private const int Halvings = 100;

    /// <summary>Shares a total out among portions; what remains after rounding down goes by largest fraction, ties by order.</summary>
    /// <param name="cell">What is shared, named in the failure.</param>
    /// <exception cref="DemoException">The bounds cannot add up to the total.</exception>
    public static int[] Deal(string cell, long total, IReadOnlyList<Portion> portions)
    {
        long low = 0, high = 0;
        foreach (var portion in portions)
        {
            if (portion.Low > portion.High) throw new DemoException($"Không chia được «{cell}»: một phần cần ít nhất {portion.Low} nhưng nhiều nhất {portion.High}.");
            low += portion.Low;
            high += portion.High;
        }
        if (total < low || total > high) throw new DemoException($"Không chia được «{cell}»: tổng {total} không nằm trong khoảng {low}–{high}; sửa số liệu hiệu chỉnh của dữ liệu mô phỏng.");
        return Round(total, portions, Multiple(total, portions));
    }

    private static double Multiple(long total, IReadOnlyList<Portion> portions)
    {
        double under = 0, over = 1;
        for (var i = 0; i < Halvings && Sum(portions, over) < total; i++) over *= 2;
        for (var i = 0; i < Halvings; i++)
        {
            var middle = (under + over) / 2;
            if (Sum(portions, middle) < total) under = middle;
            else over = middle;
        }
        return under;
    }

    private static double Sum(IReadOnlyList<Portion> portions, double multiple)
    {
        double sum = 0;
        foreach (var portion in portions) sum += Clamp(portion, multiple);
        return sum;
    }

    private static double Clamp(Portion portion, double multiple) => Math.Min(Math.Max(portion.Weight * multiple, portion.Low), portion.High);

    private static int[] Round(long total, IReadOnlyList<Portion> portions, double multiple)
    {
        var dealt = new int[portions.Count];
        var fraction = new double[portions.Count];
        var left = total;
        for (var i = 0; i < dealt.Length; i++)
        {
            var exact = Clamp(portions[i], multiple);
            dealt[i] = (int)exact;
            fraction[i] = exact - dealt[i];
            left -= dealt[i];
        }
        var order = Enumerable.Range(0, dealt.Length).OrderByDescending(i => fraction[i]).ThenByDescending(i => portions[i].Weight).ThenBy(i => i).ToArray();
        // The multiple stops a hair under the exact one, so what remains is positive; once round is nearly always enough.
        while (left > 0)
            foreach (var i in order)
                if (left > 0 && dealt[i] < portions[i].High)
                {
                    dealt[i]++;
                    left--;
                }
        for (var i = order.Length - 1; left < 0; i = i == 0 ? order.Length - 1 : i - 1)
            if (dealt[order[i]] > portions[order[i]].Low)
            {
                dealt[order[i]]--;
                left++;
            }
        return dealt;
    }
}
