using System.Text;
using Sylvan.Data.Csv;
using VuonLen.Core.Standards;

namespace VuonLen.Web.Classify;

/// <summary>Reads a list row by row and classifies as it goes; what it keeps of a row is its id, class and row of the standard.</summary>
internal static class ListReader
{
    public static ClassifiedList Read(TextReader input, Standard standard)
    {
        // A row that begins with # is a household like any other: the reader's comments are moved to a character that no text holds.
        var options = new CsvDataReaderOptions { Delimiter = ',', HasHeaders = false, BufferSize = 1 << 16, Comment = '\uFFFF' };
        var row = 0;
        try
        {
            using var reader = CsvDataReader.Create(input, options);
            if (!reader.Read()) throw new UnreadableListException("Dòng 1: tệp trống; cần dòng tiêu đề id,area,income,deprivations,b1,b2.");
            var columns = ListColumns.OfHeader(reader);
            var results = new ClassifiedList();
            for (row = 2; reader.Read(); row++)
            {
                if (IsBlank(reader)) continue;
                columns.RefuseRagged(reader, row);
                results.Add(reader.GetFieldSpan(columns.Id), standard.Classify(columns.Circumstances(reader, row)));
            }
            return results;
        }
        catch (Exception wrong) when (wrong is CsvFormatException or InvalidDataException or FormatException)
        {
            throw new UnreadableListException($"Dòng {Math.Max(row, 1)}: dấu nháy kép không đóng đúng chỗ hoặc dòng quá dài; hãy lưu lại tệp dạng CSV.", wrong);
        }
        catch (DecoderFallbackException wrong)
        {
            throw new UnreadableListException($"Dòng {Math.Max(row, 1)} trở đi: chữ không ở dạng UTF-8; hãy lưu lại tệp dạng CSV UTF-8.", wrong);
        }
    }

    private static bool IsBlank(CsvDataReader reader) => reader.RowFieldCount == 1 && reader.GetFieldSpan(0).IsWhiteSpace();
}
