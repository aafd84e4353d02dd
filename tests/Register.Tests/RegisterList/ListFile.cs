using System.Text;
using VuonLen.Documents.RegisterList;

namespace VuonLen.Register.Tests.RegisterList;

/// <summary>A list as a grid of cells, in which faults can be planted.</summary>
internal sealed class ListFile
{
    private static readonly string[] HeadOnly =
        ["Chủ hộ", .. new ListLayout(ListWorld.Standards.Others(ListWorld.Day), ListWorld.Facts).Columns.Where(column => column.Rows == ListRows.Head).Select(column => column.Title)];

    public required List<string[]> Rows { get; init; }

    public static byte[] Written(IEnumerable<ListHousehold> households, DateOnly? day = null)
    {
        using var to = new MemoryStream();
        new RegisterListWriter(day ?? ListWorld.Day, ListWorld.Standards, ListWorld.Facts).Write(to, households);
        return to.ToArray();
    }

    public static ListFile Clean() => Of(Encoding.UTF8.GetString(Written(ListWorld.Households))[1..]);

    public static ListFile Of(string csv)
    {
        List<string[]> rows = [];
        foreach (var line in csv.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            List<string> cells = [];
            var (cell, quoted) = (new StringBuilder(), false);
            foreach (var c in line + ",")
            {
                if (c == '"') quoted = !quoted;
                else if (c == ',' && !quoted)
                {
                    cells.Add(cell.ToString());
                    cell.Clear();
                }
                else cell.Append(c);
            }
            rows.Add([.. cells]);
        }
        return new() { Rows = rows };
    }

    /// <summary>A cell by the line of the file (the title line is 1) and its column's title.</summary>
    public string this[int line, string title]
    {
        get => Rows[line - 1][Column(title)];
        set => Rows[line - 1][Column(title)] = value;
    }

    public ListFile With(int line, string title, string value)
    {
        this[line, title] = value;
        return this;
    }

    /// <summary>Gives a line the cells that only a head's has, from the line of another list.</summary>
    public static void CopyHead(ListFile to, ListFile from, int line)
    {
        foreach (var title in HeadOnly) to[line, title] = from[line, title];
    }

    /// <summary>Takes from a line the cells that only a head's has.</summary>
    public static void ClearHead(ListFile list, int line)
    {
        foreach (var title in HeadOnly) list[line, title] = "";
    }

    public ListFile Without(string title)
    {
        var column = Column(title);
        for (var i = 0; i < Rows.Count; i++) Rows[i] = [.. Rows[i].Where((_, at) => at != column)];
        return this;
    }

    public int Column(string title) => Array.IndexOf(Rows[0], title) is var at and >= 0 ? at : throw new ArgumentException("No column " + title);

    public string Text(char delimiter = ',') => string.Concat(Rows.Select(row => string.Join(delimiter, row.Select(cell => Quoted(cell, delimiter))) + "\n"));

    public static (RegisterListReader Reader, List<ListedHousehold> Households) Read(string text, ListContext? context = null)
    {
        var reader = new RegisterListReader(context ?? ListWorld.Context);
        using var from = new StringReader(text);
        return (reader, [.. reader.Read(from)]);
    }

    private static string Quoted(string cell, char delimiter) =>
        cell.AsSpan().IndexOfAny(delimiter, '"', '\n') < 0 ? cell : "\"" + cell.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";
}
