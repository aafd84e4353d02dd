using VuonLen.Documents.Spreadsheets;

namespace VuonLen.Documents.RegisterList.Sheets;

/// <summary>How the columns of one sheet are encoded. Columns are judged as a whole: in what most of their telling cells are written.</summary>
internal sealed class SheetEncodings
{
    private readonly VietnameseEncoding[] _columns;
    private readonly VietnameseEncoding _sheet;

    public SheetEncodings(IReadOnlyList<SheetRow> rows, int columns)
    {
        var votes = new int[columns, 3];
        var all = new int[3];
        foreach (var row in rows)
        {
            for (var i = 0; i < Math.Min(columns, row.Cells.Length); i++)
            {
                if (row.Cells[i] is not { } cell || LegacyText.Evidence(cell) is not { } evidence) continue;
                votes[i, (int)evidence]++;
                all[(int)evidence]++;
            }
        }
        _sheet = Most(all[0], all[1], all[2]);
        _columns = [.. Enumerable.Range(0, columns).Select(i =>
            votes[i, 0] + votes[i, 1] + votes[i, 2] == 0 ? _sheet : Most(votes[i, 0], votes[i, 1], votes[i, 2]))];
        Converted = [.. Enumerable.Range(0, columns).Where(i => votes[i, 1] + votes[i, 2] > 0 && _columns[i] != VietnameseEncoding.Unicode)];
    }

    /// <summary>The columns that show signs of an old encoding and are converted.</summary>
    public IReadOnlyList<int> Converted { get; }

    /// <summary>The encoding of a column; columns that tell nothing go with the sheet.</summary>
    public VietnameseEncoding Of(int column) => column < _columns.Length ? _columns[column] : _sheet;

    /// <summary>The row with its texts in Unicode.</summary>
    public SheetRow Decoded(SheetRow row)
    {
        for (var i = 0; i < row.Cells.Length; i++)
            if (row.Cells[i] is { } cell && Of(i) is var encoding and not VietnameseEncoding.Unicode) row.Cells[i] = LegacyText.Decode(cell, encoding);
        return row;
    }

    /// <summary>How officers know an encoding.</summary>
    public static string Fonts(VietnameseEncoding encoding) => encoding == VietnameseEncoding.Vni ? "VNI (VNI-Times)" : "TCVN3 (.VnTime)";

    private static VietnameseEncoding Most(int unicode, int tcvn3, int vni) =>
        unicode >= tcvn3 && unicode >= vni ? VietnameseEncoding.Unicode : tcvn3 >= vni ? VietnameseEncoding.Tcvn3 : VietnameseEncoding.Vni;
}
