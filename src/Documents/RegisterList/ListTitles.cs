using VuonLen.Core.Basics;

namespace VuonLen.Documents.RegisterList;

/// <summary>Which column of the layout a title means: its words or its field id, marks and capitals aside.</summary>
internal sealed class ListTitles
{
    private readonly Dictionary<string, int> _known = [];

    public ListTitles(ListLayout layout)
    {
        for (var i = 0; i < layout.Columns.Count; i++)
        {
            _known.TryAdd(Fold.Key(layout.Columns[i].Title), i);
            _known.TryAdd(Fold.Key(layout.Columns[i].Id), i);
        }
    }

    /// <summary>Finds the column of a title.</summary>
    public bool TryFind(string title, out int column) => _known.TryGetValue(Fold.Key(title), out column);
}
