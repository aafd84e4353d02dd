using System.Text.RegularExpressions;
using VuonLen.Documents.Spreadsheets;

namespace VuonLen.Documents.RegisterList.Sheets;

/// <summary>The row, or the two rows, of a sheet that hold the titles of its columns.</summary>
/// <param name="Sheet">The sheet, from 0.</param>
/// <param name="Last">The last row of the heading.</param>
/// <param name="Titles">By column of the sheet; empty where none is.</param>
/// <param name="Known">How many different columns of the layout it names.</param>
internal sealed partial record SheetHeading(int Sheet, string? Name, int Last, string[] Titles, int Known)
{
    private const int DeepestRow = 60;
    private const int FewestColumns = 5;
    private static readonly VietnameseEncoding[] Encodings = [VietnameseEncoding.Unicode, VietnameseEncoding.Tcvn3, VietnameseEncoding.Vni];

    // «(1)», «2», «C» and «(5)=(3)+(4)» number the columns of official tables below their titles.
    [GeneratedRegex(@"^\(?(\d{1,2}|[A-Z]{1,2})\)?(\s*=.*)?$")]
    private static partial Regex ColumnNumber();

    /// <summary>Finds the heading among the first rows of a sheet: where most columns of the layout are named, a head of two rows counting as one.</summary>
    public static SheetHeading? Find(SheetRows rows, int sheet, ListTitles titles)
    {
        SheetHeading? best = null;
        SheetRow? above = null;
        while (rows.Next() && rows.Row <= DeepestRow)
        {
            var row = SheetRow.Of(rows);
            Take(new(sheet, rows.Sheet, row.Number, Decoded(row, titles), 0));
            if (above is not null && above.Number == row.Number - 1 && Merged(Decoded(above, titles), Decoded(row, titles), titles) is { } both)
                Take(new(sheet, rows.Sheet, row.Number, both, 0));
            above = row;
        }
        return best;

        void Take(SheetHeading candidate)
        {
            var known = candidate.Titles.Select(title => Means(title, titles)).Where(column => column >= 0).Distinct().Count();
            if (known >= FewestColumns && known > (best?.Known ?? 0)) best = candidate with { Known = known };
        }
    }

    /// <summary>Whether a row below only repeats the titles (on each printed page, or as field ids) or numbers the columns.</summary>
    public bool IsRepeatedBy(SheetRow row, ListTitles titles)
    {
        var (same, numbers, filled) = (0, 0, 0);
        // Persons' rows are told by their first cells.
        for (var i = 0; i < row.Cells.Length; i++)
        {
            if (row.Cells[i] is not { } cell) continue;
            if (++filled > FewestColumns && same == 0 && numbers < filled - 1) return false;
            if (ColumnNumber().IsMatch(cell.Trim())) numbers++;
            if (i < Titles.Length && Means(Titles[i], titles) is >= 0 and var column && Means(cell, titles) == column) same++;
        }
        return same >= FewestColumns - 1 || (filled >= FewestColumns && numbers == filled);
    }

    /// <summary>The column of the layout that a title means; −1 if none.</summary>
    public static int Means(string title, ListTitles titles) => titles.TryFind(title, out var column) ? column : -1;

    /// <summary>The cells of a row as titles, in whichever encoding they name columns.</summary>
    public static string[] Decoded(SheetRow row, ListTitles titles) => [.. row.Cells.Select(cell =>
    {
        if (cell is null) return "";
        foreach (var encoding in Encodings)
            if (CellText.Repaired(LegacyText.Decode(cell, encoding)) is var title && titles.TryFind(title, out _)) return title;
        return CellText.Repaired(cell);
    })];

    // Below a title that spans two rows nothing stands; below one that spans several columns stand their own.
    private static string[]? Merged(string[] above, string[] below, ListTitles titles)
    {
        var merged = new string[Math.Max(above.Length, below.Length)];
        var belowKnown = 0;
        for (var i = 0; i < merged.Length; i++)
        {
            var (over, under) = (i < above.Length ? above[i] : "", i < below.Length ? below[i] : "");
            if (under.Length > 0 && over.Length > 0 && Means(over, titles) >= 0) return null;
            if (under.Length > 0 && Means(under, titles) >= 0) belowKnown++;
            merged[i] = under.Length > 0 ? under : Means(over, titles) >= 0 ? over : "";
        }
        return belowKnown > 0 ? merged : null;
    }
}
