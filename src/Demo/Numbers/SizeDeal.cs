namespace VuonLen.Demo.Numbers;

/// <summary>Deals household sizes so that so many households have exactly so many members.</summary>
public static class SizeDeal
{
    private const int Halvings = 100;

    /// <summary>Sizes of households, small ones first: the given shape, tilted until its mean fits, then mended to the last person.</summary>
    /// <param name="shape">Weights of sizes from <paramref name="smallest"/> on.</param>
    /// <exception cref="DemoException">So many households cannot have so many members.</exception>
    public static int[] Deal(string cell, int households, int persons, IReadOnlyList<int> shape, int smallest = 1)
    {
        var largest = smallest + shape.Count - 1;
        if ((long)households * smallest > persons || (long)households * largest < persons)
            throw new DemoException($"Không chia được «{cell}»: {persons} nhân khẩu không thể thuộc {households} hộ từ {smallest} đến {largest} người.");
        var weights = Tilted(households, persons, shape, smallest);
        var counts = Apportionment.Deal(cell, households, weights.Select(weight => new Portion(weight, 0, households)).ToList());
        var gap = persons - Persons(counts, smallest);
        while (gap != 0)
        {
            // One step from the commonest size that can move changes the sum by one person.
            var from = -1;
            for (var i = 0; i < counts.Length; i++)
                if (counts[i] > 0 && (gap > 0 ? i < counts.Length - 1 : i > 0) && (from < 0 || counts[i] > counts[from])) from = i;
            counts[from]--;
            counts[from + Math.Sign(gap)]++;
            gap -= Math.Sign(gap);
        }
        return counts.SelectMany((count, i) => Enumerable.Repeat(smallest + i, count)).ToArray();
    }

    private static int Persons(int[] counts, int smallest) => counts.Select((count, i) => count * (smallest + i)).Sum();

    private static double[] Tilted(int households, int persons, IReadOnlyList<int> shape, int smallest)
    {
        double under = 1.0 / 64, over = 64;
        for (var i = 0; i < Halvings; i++)
        {
            var middle = (under + over) / 2;
            var weights = Tilt(shape, middle);
            double sum = 0, of = 0;
            for (var s = 0; s < weights.Length; s++)
            {
                sum += weights[s] * (smallest + s);
                of += weights[s];
            }
            if (sum * households < of * persons) under = middle;
            else over = middle;
        }
        return Tilt(shape, under);
    }

    private static double[] Tilt(IReadOnlyList<int> shape, double ratio)
    {
        var weights = new double[shape.Count];
        var power = 1.0;
        for (var s = 0; s < weights.Length; s++, power *= ratio) weights[s] = shape[s] * power;
        return weights;
    }
}
