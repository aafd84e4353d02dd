using VuonLen.Core.Places;
using VuonLen.Store.Acts;
using VuonLen.Store.Schema;
using VuonLen.Store.Writing;

namespace VuonLen.Store;

/// <summary>The first act of every store: the places and the law it begins with.</summary>
public static class Founding
{
    /// <summary>Writes the founding act.</summary>
    /// <param name="law">The standards' files as shipped, each as its first version.</param>
    public static Act Found(RegisterWriter writer, ActHeader header, IEnumerable<PlaceVersion> places, IEnumerable<Succession> successions,
        IEnumerable<LawText> law)
    {
        using var act = writer.Begin(header);
        AddPlaces(act, places, successions);
        foreach (var text in law.OrderBy(text => text.Id, Comparer<Guid>.Create(BigEndianIds.Compare))) act.Write(text);
        return act.Commit();
    }

    /// <summary>Adds places and successions to an act, in the order the chain takes them.</summary>
    public static void AddPlaces(ActWriter act, IEnumerable<PlaceVersion> places, IEnumerable<Succession> successions)
    {
        foreach (var place in places.OrderBy(place => place.Id.Value, Comparer<Guid>.Create(BigEndianIds.Compare))) act.Write(place);
        foreach (var from in successions.GroupBy(step => step.From).OrderBy(group => group.Key.Value, Comparer<Guid>.Create(BigEndianIds.Compare)))
        {
            var n = 0;
            foreach (var step in from) act.Write(step, ++n);
        }
    }

    /// <summary>Adds resident households to an act.</summary>
    public static void AddResidentCounts(ActWriter act, IEnumerable<ResidentCount> counts)
    {
        foreach (var count in counts.OrderBy(count => count.Place.Value, Comparer<Guid>.Create(BigEndianIds.Compare))) act.Write(count, 1);
    }
}
