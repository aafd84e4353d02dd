using VuonLen.Core.Basics;

namespace VuonLen.Documents.RegisterList.Sheets;

/// <summary>The columns of all sheets of a workbook as those of one list, whatever their order on each.</summary>
internal sealed class SheetColumns
{
    private readonly List<string> _titles = [];
    private readonly List<int> _meanings = [];
    private readonly Dictionary<SheetHeading, Map> _maps = [];
    private readonly ListLayout _layout;

    public SheetColumns(IReadOnlyList<SheetHeading> headings, ListLayout layout, ListTitles titles)
    {
        _layout = layout;
        foreach (var heading in headings) _maps[heading] = Place(heading, titles, isFirst: heading == headings[0]);
        var village = layout.At(ListField.Village);
        Village = _meanings.IndexOf(village);
        if (Village >= 0) return;
        // Village rows may name what no column does.
        Village = _titles.Count;
        Add(layout.Columns[village].Title, village);
    }

    /// <summary>The titles of the list.</summary>
    public IReadOnlyList<string> Titles => _titles;

    /// <summary>The column of villages.</summary>
    public int Village { get; }

    /// <summary>Where the columns of a heading stand in the list.</summary>
    public Map Of(SheetHeading heading) => _maps[heading];

    /// <summary>Whether a column of the list holds days.</summary>
    public bool IsDate(int column) => _meanings[column] >= 0 && DateCells.IsDate(_layout.Columns[_meanings[column]].Field);

    private Map Place(SheetHeading heading, ListTitles titles, bool isFirst)
    {
        var places = new int[heading.Titles.Length];
        var meanings = new int[heading.Titles.Length];
        for (var i = 0; i < places.Length; i++)
        {
            var title = heading.Titles[i];
            meanings[i] = title.Length == 0 ? -1 : SheetHeading.Means(title, titles);
            if (title.Length == 0) places[i] = -1;
            else if (isFirst || Find(title, meanings[i]) is not (>= 0 and var known) || places.AsSpan(0, i).Contains(known)) places[i] = Add(title, meanings[i]);
            else places[i] = known;
        }
        return new(places, [.. meanings.Select(meaning => meaning < 0 ? null : (ListField?)_layout.Columns[meaning].Field)]);
    }

    private int Find(string title, int meaning) =>
        meaning >= 0 ? _meanings.IndexOf(meaning) : _titles.FindIndex(known => Fold.Key(known) == Fold.Key(title));

    private int Add(string title, int meaning)
    {
        _titles.Add(title);
        _meanings.Add(meaning);
        return _titles.Count - 1;
    }

    /// <summary>Where the columns of one sheet stand in the list, and what they hold.</summary>
    internal sealed class Map(int[] places, ListField?[] fields)
    {
        private static readonly ListField[] OfPersons =
            [ListField.HeadMark, ListField.Name, ListField.Relation, ListField.Birth, ListField.Sex, ListField.Identity, ListField.Ethnicity, ListField.PersonCode];

        private readonly int[] _persons = [.. Enumerable.Range(0, fields.Length).Where(i => fields[i] is { } field && OfPersons.Contains(field))];
        private readonly int _name = Array.IndexOf(fields, ListField.Name);
        private readonly int _number = Array.IndexOf(fields, ListField.Number);

        /// <summary>The column of the list; −1 for a column without a title.</summary>
        public int this[int column] => column < places.Length ? places[column] : -1;

        /// <summary>Whether a row is meant to be a person: it says two things of one, or numbers a name.</summary>
        public bool IsPerson(SheetRow row)
        {
            var filled = _persons.Count(column => row[column] is not null);
            return filled > 1 || (_name >= 0 && row[_name] is not null && _number >= 0 && row[_number] is { } number && CellText.IsDigits(number));
        }
    }
}
