namespace VuonLen.Core.Basics;

/// <summary>Instants as the store keeps them: whole microseconds since 1970-01-01 UTC.</summary>
public static class Instants
{
    /// <summary>Microseconds since 1970, rounded down.</summary>
    public static long ToMicroseconds(DateTimeOffset instant) =>
        (instant.UtcTicks - DateTimeOffset.UnixEpoch.Ticks) / TimeSpan.TicksPerMicrosecond;

    /// <summary>The instant, in UTC.</summary>
    public static DateTimeOffset FromMicroseconds(long microseconds) =>
        DateTimeOffset.UnixEpoch.AddTicks(microseconds * TimeSpan.TicksPerMicrosecond);
}
