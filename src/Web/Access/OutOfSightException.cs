namespace VuonLen.Web.Access;

/// <summary>Somebody asked about a unit that is not theirs, or one that their own is no part of on that day.</summary>
public sealed class OutOfSightException(bool named) : Exception("The unit is outside the asker's sight.")
{
    /// <summary>Whether the question named the unit; if not, the asker's own is none on that day.</summary>
    public bool Named => named;
}
