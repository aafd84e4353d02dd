using Sylvan.Data.Csv;

namespace VuonLen.Law.Files;

/// <summary>Reads the comma-separated tables of the data folder strictly: exactly the columns asked for, in any order, and no ragged row.</summary>
public static class CsvFile
{
    /// <summary>Reads a whole table.</summary>
    /// <param name="folder">The data folder.</param>
    /// <param name="file">Path from the data folder.</param>
    /// <param name="columns">All columns of the table.</param>
    /// <exception cref="LawException">A column is missing, unknown or doubled, or a row does not fit the header.</exception>
    public static IReadOnlyList<CsvRow> Csv(this LawFolder folder, string file, params IReadOnlyList<string> columns)
    {
        using var text = new StringReader(folder.Text(file));
        try
        {
            using var reader = CsvDataReader.Create(text, new CsvDataReaderOptions { Delimiter = ',', Comment = '\0' });
            var positions = Positions(reader, file, columns);
            var rows = new List<CsvRow>();
            while (reader.Read())
            {
                var line = reader.RowNumber + 1;
                if (reader.RowFieldCount != reader.FieldCount)
                    throw LawException.At(file, line, null, $"có {reader.RowFieldCount} ô, cần {reader.FieldCount}", "thêm hoặc bớt dấu phẩy cho đủ số ô; ô có dấu phẩy phải đặt trong dấu nháy kép");
                var values = new string[reader.FieldCount];
                for (var i = 0; i < values.Length; i++) values[i] = reader.GetString(i);
                rows.Add(new(file, line, positions, values));
            }
            return rows;
        }
        catch (Exception wrong) when (wrong is CsvFormatException or FormatException)
        {
            throw LawException.At(file, 0, null, "không đọc được bảng (" + wrong.Message + ")", "lưu lại tệp dạng CSV, ngăn cách bằng dấu phẩy", wrong);
        }
    }

    private static Dictionary<string, int> Positions(CsvDataReader reader, string file, IReadOnlyList<string> columns)
    {
        var positions = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < reader.FieldCount; i++)
        {
            var name = reader.GetName(i);
            if (!columns.Contains(name, StringComparer.Ordinal))
                throw LawException.At(file, 1, name, "cột lạ", "bỏ cột này; các cột được dùng: " + string.Join(", ", columns));
            if (!positions.TryAdd(name, i)) throw LawException.At(file, 1, name, "cột bị lặp", "chỉ giữ một cột");
        }
        foreach (var name in columns)
            if (!positions.ContainsKey(name)) throw LawException.At(file, 1, name, "thiếu cột", "thêm cột này");
        return positions;
    }
}
