using VuonLen.Core.Basics;
using VuonLen.Core.Households;

namespace VuonLen.Demo;

/// <summary>One act of the demo. Acts come in the order of their recorded time, which never stands still.</summary>
/// <param name="Kind">What is done («register.opened», «member.born», «review.recognised» …).</param>
/// <param name="Author">The user who does it.</param>
/// <param name="Why">Why, in Vietnamese.</param>
/// <param name="Paper">On what paper; null if none.</param>
/// <param name="Place">The commune that does it.</param>
/// <param name="Changes">The households it touches, by ascending id, each once.</param>
public sealed record DemoAct(
    string Kind, string Author, string Why, string? Paper, DateTimeOffset RecordedAt, PlaceId Place, IReadOnlyList<HouseholdChange> Changes);
