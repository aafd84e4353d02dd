namespace VuonLen.Core.Places;

/// <summary>The rule of a derived set: communes whose rate of poor households, on one day by one standard, reaches a line.</summary>
/// <param name="AtLeast">The line in hundredths of a per cent (1500 = 15 %); the line itself is inside.</param>
/// <param name="Day">The day whose poor and resident households are compared.</param>
/// <param name="Standard">The id of the standard that says who is poor.</param>
public sealed record RateRule(int AtLeast, DateOnly Day, string Standard)
{
    /// <summary>Whether a commune with so many poor among so many resident households is in the set; null if the residents are not known or none.</summary>
    /// <exception cref="OverflowException">The numbers are beyond what a register can hold.</exception>
    public bool? Holds(long poor, long? resident) =>
        resident is not { } all || all <= 0 ? null : checked(poor * 10_000) >= checked(all * AtLeast);

    /// <summary>The places whose counts surely reach the line, in the order given.</summary>
    /// <param name="counts">Poor and resident households of each commune on the rule's day.</param>
    public IReadOnlyList<T> Select<T>(IEnumerable<(T Place, long Poor, long? Resident)> counts) =>
        counts.Where(count => Holds(count.Poor, count.Resident) == true).Select(count => count.Place).ToList();
}
