namespace VuonLen.Web.Access;

/// <summary>Somebody asked about a unit that is not theirs, or one that their own is no part of on that day.</summary>
public sealed class OutOfSightException() : Exception("The unit is outside the asker's sight.");
