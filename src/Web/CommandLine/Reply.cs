namespace VuonLen.Web.CommandLine;

/// <summary>What a command hands back. It is printed only when it is complete, so that a failing command prints nothing.</summary>
/// <param name="Json">The document for --json.</param>
/// <param name="Text">Writes the same for people.</param>
/// <param name="Exit">0 done, 1 done but something is wrong.</param>
public sealed record Reply(object? Json, Action<TextWriter> Text, int Exit = 0);
