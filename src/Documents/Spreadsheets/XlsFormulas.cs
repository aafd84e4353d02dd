using System.Buffers.Binary;

namespace VuonLen.Documents.Spreadsheets;

/// <summary>Where formulas stand in an .xls workbook ([MS-XLS] §2.4: records BoundSheet8, BOF, EOF, Formula): its reader gives their last results as values.</summary>
internal static class XlsFormulas
{
    private const int Formula = 0x0006;
    private const int EndOfSubstream = 0x000A;
    private const int BoundSheet = 0x0085;
    private const int BeginOfSubstream = 0x0809;

    /// <summary>For each worksheet in its order: by row, from 1, the first column with a formula, from 0.</summary>
    public static IReadOnlyList<Dictionary<int, int>> Find(byte[] file)
    {
        if (new CompoundFile(file).Stream("Workbook", "Book") is not { } book) return [];
        var sheets = new List<Dictionary<int, int>>();
        foreach (var (type, at, length) in Records(book, 0))
            // The second byte of the kind is 0 for sheets of cells.
            if (type == BoundSheet && length >= 6 && book[at + 5] == 0) sheets.Add(OfSheet(book, (int)Math.Min(int.MaxValue, BinaryPrimitives.ReadUInt32LittleEndian(book.AsSpan(at)))));
        return sheets;
    }

    private static Dictionary<int, int> OfSheet(byte[] book, int start)
    {
        var first = new Dictionary<int, int>();
        foreach (var (type, at, length) in Records(book, start))
        {
            if (type != Formula || length < 4) continue;
            var (row, column) = (BinaryPrimitives.ReadUInt16LittleEndian(book.AsSpan(at)) + 1, BinaryPrimitives.ReadUInt16LittleEndian(book.AsSpan(at + 2)));
            first[row] = first.TryGetValue(row, out var known) ? Math.Min(known, column) : column;
        }
        return first;
    }

    // The records of one substream; a chart within it is a substream of its own.
    private static IEnumerable<(int Type, int At, int Length)> Records(byte[] book, int start)
    {
        var depth = 0;
        for (var at = start; at + 4 <= book.Length;)
        {
            int type = BinaryPrimitives.ReadUInt16LittleEndian(book.AsSpan(at)), length = BinaryPrimitives.ReadUInt16LittleEndian(book.AsSpan(at + 2));
            if (at + 4 + length > book.Length) yield break;
            if (type == BeginOfSubstream) depth++;
            if (depth == 1) yield return (type, at + 4, length);
            if (type == EndOfSubstream && --depth <= 0) yield break;
            at += 4 + length;
        }
    }
}
