using VuonLen.Core.Basics;
using VuonLen.Core.Households;

namespace VuonLen.Documents.RegisterList.Known;

/// <summary>The differences of one household, and what each asks of its record; they are carried out in an order in which none stands in another's way.</summary>
internal sealed class KnownEdit
{
    private readonly List<(int Order, Action<HouseholdEdit> Do)> _steps = [];

    /// <summary>What was found, in the order of the list's columns.</summary>
    public List<ListDifference> Differences { get; } = [];

    public void Found(DifferenceKind kind, string? person, string what, string? old, string? @new, Action<HouseholdEdit>? step = null, KnownStep order = KnownStep.Rest)
    {
        Differences.Add(new(kind, person, what, old, @new));
        if (step is not null) _steps.Add(((int)order, step));
    }

    /// <summary>A further step of a difference already told.</summary>
    public void Also(KnownStep order, Action<HouseholdEdit> step) => _steps.Add(((int)order, step));

    /// <summary>What the act writes; null when nothing is to be written.</summary>
    /// <exception cref="ProblemException">The household's record does not allow it.</exception>
    public HouseholdChange? Carry(HouseholdHistory history)
    {
        if (_steps.Count == 0) return null;
        var edit = new HouseholdEdit(history);
        foreach (var (_, step) in _steps.OrderBy(step => step.Order)) step(edit);
        return edit.DoneOrNothing();
    }
}

/// <summary>The order of steps: a head leaves or hands over before another becomes head, and who enters is there before anything is said of them.</summary>
internal enum KnownStep
{
    Leave,
    HandOver,
    Relate,
    BecomeHead,
    Enter,
    Rest,
}
