using VuonLen.Core.Basics;
using VuonLen.Documents.Spreadsheets;

namespace VuonLen.Documents.RegisterList.Sheets;

/// <summary>
/// The sheets of a workbook as one list: first the titles of all sheets, then the persons of each. Titles above the heading, village
/// rows, sums, repeated headings and what stands below the list are taken for what they are; nothing else is left out silently.
/// </summary>
internal sealed class ListSheets : SheetRows
{
    private readonly SheetBook _book;
    private readonly ListLayout _layout;
    private readonly ListFindings _findings;
    private readonly ListTitles _titles;
    private readonly SheetColumns _columns;
    private readonly Queue<SheetHeading> _left;
    private readonly List<SheetRow> _loose = [];
    private SheetReading? _reading;
    private SheetHeading _heading;
    private string?[] _cells;
    private string? _village;
    private int _row;
    private bool _begun;

    /// <exception cref="ProblemException">No sheet has the titles of a list.</exception>
    public ListSheets(SheetBook book, string file, ListLayout layout, ListFindings findings)
    {
        (_book, _layout, _findings, _titles) = (book, layout, findings, new(layout));
        var headings = new List<SheetHeading>();
        var empty = true;
        for (var i = 0; i < book.Count; i++)
        {
            using var rows = book.Open(i);
            if (SheetHeading.Find(rows, i, _titles) is { } heading) headings.Add(heading);
            else if (rows.Row > 0)
            {
                findings.Sheet = rows.Sheet;
                findings.Add(1, "", "", SheetProblems.SheetSkipped);
            }
            empty &= rows.Row == 0;
        }
        if (headings.Count == 0) throw empty ? SheetRefusals.NoRows(file) : SheetRefusals.NoHeading(file, layout.Columns.Where(column => column.Required).Select(column => column.Title));
        _left = new(headings);
        _heading = _left.Dequeue();
        _columns = new(headings, layout, _titles);
        _cells = [.. _columns.Titles];
        _row = _heading.Last;
    }

    public override string? Sheet => _heading.Name;

    public override int Row => _row;

    public override int Count => _cells.Length;

    public override ReadOnlySpan<char> this[int column] => _cells[column];

    public override bool IsBroken => _reading?.IsBroken ?? false;

    public override bool Next()
    {
        // The first row is the titles, which stand ready.
        if (!_begun) return _begun = true;
        _reading ??= Begin();
        while (true)
        {
            while (_reading.Next() is { } row)
            {
                _row = row.Number;
                if (Take(row)) return true;
            }
            foreach (var row in _loose) Report(row, SheetProblems.RowBelow);
            _loose.Clear();
            if (_reading.IsBroken || !_left.TryDequeue(out var next)) return false;
            (_heading, _village) = (next, null);
            _reading.Dispose();
            _reading = Begin();
        }
    }

    protected override void Close() => _reading?.Dispose();

    private SheetReading Begin()
    {
        _findings.Sheet = _heading.Name;
        var reading = new SheetReading(_book.Open(_heading.Sheet), _heading);
        foreach (var column in reading.Encodings.Converted)
            _findings.Add(_heading.Last, Title(column), "", SheetProblems.EncodingConverted, SheetEncodings.Fonts(reading.Encodings.Of(column)));
        return reading;
    }

    // Whether the row is a person's; all others are dealt with here.
    private bool Take(SheetRow row)
    {
        if (row.Filled == 0 || _heading.IsRepeatedBy(row, _titles)) return false;
        if (VillageRow.NameOf(row) is { } village)
        {
            _village = village;
            return false;
        }
        var map = _columns.Of(_heading);
        if (!map.IsPerson(row))
        {
            if (!VillageRow.IsSum(row)) _loose.Add(row);
            return false;
        }
        foreach (var loose in _loose) Report(loose, SheetProblems.RowLoose);
        _loose.Clear();
        if (row.Formula >= 0) throw SheetRefusals.Formula(_heading.Name, CellReference.Of(row.Formula, row.Number));
        Fill(row, map);
        return true;
    }

    private void Fill(SheetRow row, SheetColumns.Map map)
    {
        Array.Clear(_cells);
        _findings.Sheet = _heading.Name;
        for (var i = 0; i < row.Cells.Length; i++)
        {
            if (row.Cells[i] is not { } cell) continue;
            if (map[i] < 0) _findings.Add(row.Number, "", cell, ListProblems.CellUntitled, i + 1);
            else _cells[map[i]] = _columns.IsDate(map[i]) ? Day(row, i, cell) : cell;
        }
        if (_village is not null) _cells[_columns.Village] ??= _village;
    }

    private string Day(SheetRow row, int column, string cell)
    {
        var day = DateCells.Repaired(cell, out var wasSerial);
        if (wasSerial) _findings.Add(row.Number, Title(column), cell, SheetProblems.DateSerial, day);
        return day;
    }

    private string Title(int column) => column < _heading.Titles.Length ? _heading.Titles[column] : "";

    private void Report(SheetRow row, ListProblem problem)
    {
        _findings.Sheet = _heading.Name;
        _findings.Add(row.Number, "", Array.Find(row.Cells, cell => cell is not null) ?? "", problem);
    }
}
