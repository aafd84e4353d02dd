namespace VuonLen.Web.CommandLine;

/// <summary>A table for a terminal: columns as wide as their widest cell, numbers to the right.</summary>
public sealed class TextTable(params string[] headings)
{
    private readonly List<string[]> _rows = [];

    /// <summary>Adds a row; a cell that begins with a digit is a number.</summary>
    public void Add(params string[] cells) => _rows.Add(cells);

    /// <summary>Writes the table.</summary>
    public void Write(TextWriter output)
    {
        var widths = headings.Select((heading, at) => _rows.Select(row => row[at].Length).Append(heading.Length).Max()).ToArray();
        var numbers = headings.Select((_, at) => _rows.Count > 0 && _rows.Any(row => row[at].Length > 0) && _rows.All(row => row[at].All(c => char.IsAsciiDigit(c) || c is '.' or ',' or '%'))).ToArray();
        foreach (var row in _rows.Prepend(headings))
            output.Write(string.Join("  ", row.Select((cell, at) => numbers[at] ? cell.PadLeft(widths[at]) : cell.PadRight(widths[at]))).TrimEnd() + "\n");
    }
}
