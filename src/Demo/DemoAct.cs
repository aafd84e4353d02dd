using VuonLen.Core.Basics;
using VuonLen.Core.Households;

namespace VuonLen.Demo;

/// <summary>Tables of a household whose open rows an act may close.</summary>
public enum RowTable
{
    Membership,
    Residence,
    Fact,
    Assessment,
    Status,
    Link,
}

/// <summary>What an act writes of one household.</summary>
/// <param name="Insert">New rows, numbered on from the household's last ones.</param>
/// <param name="Supersede">Rows of earlier acts that no longer hold as known; their closed versions are among the new rows.</param>
public sealed record DemoChange(Dossier Insert, IReadOnlyList<(RowTable Table, int N)> Supersede);

/// <summary>One act of the demo. Acts come in the order of their recorded time, which never stands still.</summary>
/// <param name="Kind">What is done («register.opened», «member.born», «review.recognised» …).</param>
/// <param name="Author">The user who does it.</param>
/// <param name="Why">Why, in Vietnamese.</param>
/// <param name="Paper">On what paper; null if none.</param>
/// <param name="Place">The commune that does it.</param>
/// <param name="Changes">The households it touches, by ascending id, each once.</param>
public sealed record DemoAct(
    string Kind, string Author, string Why, string? Paper, DateTimeOffset RecordedAt, PlaceId Place, IReadOnlyList<DemoChange> Changes);
