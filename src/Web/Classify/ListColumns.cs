using System.Globalization;
using Sylvan.Data.Csv;
using VuonLen.Core.Basics;
using VuonLen.Core.Places;
using VuonLen.Core.Standards;

namespace VuonLen.Web.Classify;

/// <summary>Where the columns of a list stand, and how their cells read. An empty cell is «not known».</summary>
internal sealed class ListColumns
{
    private static readonly string[] Names = ["id", "area", "income", "deprivations", "b1", "b2"];

    private readonly int[] _at;
    private readonly int _width;

    private ListColumns(int[] at, int width) => (_at, _width) = (at, width);

    public int Id => _at[0];

    public static ListColumns OfHeader(CsvDataReader header)
    {
        var written = new List<string>();
        for (var i = 0; i < header.RowFieldCount; i++) written.Add(header.GetString(i).TrimStart('\uFEFF').Trim());
        var at = new int[Names.Length];
        for (var i = 0; i < Names.Length; i++)
        {
            at[i] = written.IndexOf(Names[i]);
            if (at[i] < 0) throw new UnreadableListException(1, Names[i], "thiếu cột này; dòng tiêu đề phải có id,area,income,deprivations,b1,b2, ngăn cách bằng dấu phẩy");
            if (written.LastIndexOf(Names[i]) != at[i]) throw new UnreadableListException(1, Names[i], "cột bị lặp");
        }
        return new(at, written.Count);
    }

    public void RefuseRagged(CsvDataReader reader, int row)
    {
        if (reader.RowFieldCount == _width) return;
        var first = Names[Array.FindIndex(_at, position => position >= reader.RowFieldCount) is var missing and >= 0 ? missing : 0];
        throw new UnreadableListException(row, first, $"dòng có {reader.RowFieldCount} ô, dòng tiêu đề có {_width} ô");
    }

    public Circumstances Circumstances(CsvDataReader reader, int row)
    {
        var area = reader.GetFieldSpan(_at[1]).Trim() switch
        {
            "" => (Area?)null,
            "urban" => Area.Urban,
            "rural" => Area.Rural,
            _ => throw Wrong(reader, row, 1, "không phải là khu vực; ghi urban (thành thị) hoặc rural (nông thôn), hoặc để trống nếu chưa biết"),
        };
        var income = Whole(reader, row, 2, long.MaxValue) is { } dong ? new Dong(dong) : (Dong?)null;
        return new(area, income, Count(reader, row, 4), Count(reader, row, 5), Count(reader, row, 3));
    }

    private int? Count(CsvDataReader reader, int row, int column) => (int?)Whole(reader, row, column, int.MaxValue);

    private long? Whole(CsvDataReader reader, int row, int column, long most)
    {
        var cell = reader.GetFieldSpan(_at[column]).Trim();
        if (cell.IsEmpty) return null;
        if (long.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= most) return number;
        throw Wrong(reader, row, column, "không phải là số nguyên từ 0 trở lên; chỉ ghi chữ số, không dấu chấm phân cách, hoặc để trống nếu chưa biết");
    }

    private UnreadableListException Wrong(CsvDataReader reader, int row, int column, string problem)
    {
        var cell = reader.GetString(_at[column]).ReplaceLineEndings(" ").Trim();
        return new(row, Names[column], $"«{(cell.Length > 40 ? cell[..40] + "…" : cell)}» {problem}");
    }
}
