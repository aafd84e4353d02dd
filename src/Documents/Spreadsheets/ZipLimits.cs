using System.IO.Compression;
using VuonLen.Core.Basics;

namespace VuonLen.Documents.Spreadsheets;

/// <summary>Looks at what a zipped workbook says of itself before anything of it is unpacked.</summary>
internal static class ZipLimits
{
    /// <summary>The most bytes a workbook may unpack to: a list of a million persons stays below.</summary>
    public const long Unpacked = 3L << 30;

    /// <summary>The most bytes of a part that is read whole (names of sheets, formats).</summary>
    public const long SmallPart = 32L << 20;

    // Sheets of lists pack to a tenth or a fortieth; what packs to less than a two-hundredth was made to burst.
    private const int Ratio = 200;
    private const long Unsuspected = 16L << 20;
    private const int Parts = 5_000;

    /// <summary>Refuses a zip that is broken, is no workbook, holds macros, or would unpack to far more than a list is.</summary>
    /// <returns>How many bytes each part says it unpacks to, by its name.</returns>
    /// <exception cref="ProblemException">It is one of these.</exception>
    public static Dictionary<string, long> Check(Stream bytes, string file)
    {
        bytes.Position = 0;
        var sizes = new Dictionary<string, long>();
        try
        {
            using var zip = new ZipArchive(bytes, ZipArchiveMode.Read, leaveOpen: true);
            if (zip.Entries.Count > Parts) throw SheetRefusals.TooLarge(file);
            var (unpacked, workbook, other, macros) = (0L, false, false, false);
            foreach (var entry in zip.Entries)
            {
                unpacked += entry.Length;
                if (unpacked > Unpacked || IsBurst(entry.Length, entry.CompressedLength)) throw SheetRefusals.TooLarge(file);
                var name = entry.FullName;
                sizes[name] = entry.Length;
                workbook |= name.EndsWith("xl/workbook.xml", StringComparison.OrdinalIgnoreCase);
                other |= name is "mimetype" or "xl/workbook.bin";
                macros |= name.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase);
            }
            if (macros) throw SheetRefusals.Macros(file);
            if (!workbook) throw other ? SheetRefusals.OtherSpreadsheet(file) : SheetRefusals.NotASpreadsheet(file);
        }
        catch (Exception broken) when (broken is InvalidDataException or EndOfStreamException)
        {
            throw SheetRefusals.Broken(file, broken);
        }
        bytes.Position = 0;
        return sizes;
    }

    /// <summary>Whether so many bytes cannot honestly come from so few.</summary>
    private static bool IsBurst(long unpacked, long packed) => unpacked > Unsuspected && unpacked / Ratio > packed;

    /// <summary>The most bytes that may come from a part, when its file is so long; a zip may lie about the size of its parts.</summary>
    public static long Allowance(long fileLength) => Math.Min(Unpacked, Math.Max(Unsuspected, fileLength * Ratio));
}
