using VuonLen.Core.Basics;

namespace VuonLen.Documents.RegisterList;

/// <summary>Which column of the layout a title means: its words or its field id, marks and capitals aside.</summary>
internal sealed class ListTitles
{
    // Other words officers' own lists have for a column.
    private static readonly (string Title, ListField Field)[] Also = [("STT", ListField.Number), ("Số TT", ListField.Number), ("Số thứ tự", ListField.Number)];

    private readonly Dictionary<string, int> _known = [];

    public ListTitles(ListLayout layout)
    {
        for (var i = 0; i < layout.Columns.Count; i++)
        {
            _known.TryAdd(Fold.Key(layout.Columns[i].Title), i);
            _known.TryAdd(Fold.Key(layout.Columns[i].Id), i);
            if (layout.Columns[i].Former is { } former) _known.TryAdd(Fold.Key(former), i);
        }
        foreach (var (title, field) in Also) _known.TryAdd(Fold.Key(title), layout.At(field));
    }

    /// <summary>Finds the column of a title.</summary>
    public bool TryFind(string title, out int column) => _known.TryGetValue(Fold.Key(title), out column);
}
