using System.Text;

namespace VuonLen.City.Tests.World;

/// <summary>An exported list as a grid of cells, its households in it, to cut and to plant faults in.</summary>
public sealed class ListGrid
{
    private readonly List<string[]> _rows = [];

    private ListGrid(IEnumerable<string[]> rows)
    {
        _rows.AddRange(rows);
        for (var line = 2; line <= _rows.Count; line++)
        {
            if (this[line, "Chủ hộ"] == "x") Households.Add([]);
            Households[^1].Add(line);
        }
    }

    /// <summary>The lines of every household, its head's first; the title line is 1.</summary>
    public List<List<int>> Households { get; } = [];

    /// <summary>How many persons are listed.</summary>
    public int Persons => _rows.Count - 1;

    /// <summary>A cell by its line and its column's title.</summary>
    public string this[int line, string title]
    {
        get => _rows[line - 1][Column(title)];
        set => _rows[line - 1][Column(title)] = value;
    }

    /// <summary>Reads an exported file.</summary>
    public static ListGrid Read(string file) => new(File.ReadLines(file).Select(Cells));

    /// <summary>The first whole households, until they are so many persons.</summary>
    public ListGrid First(int persons)
    {
        var last = Households.TakeWhile(household => household[0] <= persons + 1).Last()[^1];
        return new(_rows.Take(last));
    }

    /// <summary>The same people but those of one commune, several times over, each time with household and person codes of their own.</summary>
    public ListGrid RepeatedWithout(string commune, int times)
    {
        var rows = _rows.Take(1).ToList();
        for (var time = 1; time <= times; time++)
        {
            foreach (var row in _rows.Skip(1).Where(row => row[Column("Mã xã")] != commune))
            {
                string[] again = [.. row];
                foreach (var title in new[] { "Mã hộ", "Mã nhân khẩu" }) again[Column(title)] = $"{row[Column(title)][..6]}{time}{row[Column(title)][7..]}";
                again[Column("Số CCCD/CMND")] = "";
                rows.Add(again);
            }
        }
        return new(rows);
    }

    /// <summary>Writes the list to a file.</summary>
    public string Write(string file)
    {
        File.WriteAllLines(file, _rows.Select(row => string.Join(',', row.Select(Quoted))), new UTF8Encoding(false));
        return file;
    }

    private int Column(string title) => Array.IndexOf(_rows[0], title) is var at and >= 0 ? at : throw new ArgumentException("No column " + title);

    private static string Quoted(string cell) => cell.AsSpan().IndexOfAny(',', '"') < 0 ? cell : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    // No exported cell holds a line break.
    private static string[] Cells(string line)
    {
        List<string> cells = [];
        var (cell, quoted) = (new StringBuilder(), false);
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == '"' && quoted && i + 1 < line.Length && line[i + 1] == '"') cell.Append(line[++i]);
            else if (line[i] == '"') quoted = !quoted;
            else if (line[i] == ',' && !quoted)
            {
                cells.Add(cell.ToString());
                cell.Clear();
            }
            else cell.Append(line[i]);
        }
        cells.Add(cell.ToString());
        return [.. cells];
    }
}
