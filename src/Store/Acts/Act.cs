namespace VuonLen.Store.Acts;

/// <summary>What an act says of itself. It holds no personal values: those stand in its rows.</summary>
/// <param name="Kind">What was done, in the past tense: <c>register.imported</c>, <c>review.recognised</c> …</param>
/// <param name="Author">The sign-in name, or <c>local:user</c> from the command line.</param>
/// <param name="Paper">Number of the paper it rests on.</param>
public sealed record ActHeader(string Kind, string Author, string Why, string? Paper, DateTimeOffset RecordedAt);

/// <summary>An act as recorded.</summary>
public sealed record Act(long Number, ActHeader Header, byte[] Hash);
