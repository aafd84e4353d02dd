using System.IO.Compression;
using Xunit;

namespace VuonLen.Web.Tests.World;

/// <summary>A list as a workbook, edited as its owner would edit its first sheet.</summary>
internal static class ListWorkbook
{
    private const string FirstSheet = "xl/worksheets/sheet1.xml";

    /// <summary>The list of a unit, exported from a store.</summary>
    public static byte[] Exported(string store, string unit)
    {
        var file = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.xlsx");
        using var none = new StringWriter();
        Assert.Equal(0, Program.Run(["export", file, "--at", "2014-01-31", "--in", unit, "--store", store], none, none));
        var bytes = File.ReadAllBytes(file);
        File.Delete(file);
        return bytes;
    }

    /// <summary>The workbook with texts of its first sheet replaced; each must be there.</summary>
    public static byte[] Edited(byte[] workbook, params (string From, string To)[] edits)
    {
        var text = Sheet(workbook);
        foreach (var (from, to) in edits)
        {
            Assert.Contains(from, text, StringComparison.Ordinal);
            text = text.Replace(from, to, StringComparison.Ordinal);
        }
        using var bytes = new MemoryStream();
        bytes.Write(workbook);
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Update, leaveOpen: true))
        {
            zip.GetEntry(FirstSheet)!.Delete();
            using var writing = new StreamWriter(zip.CreateEntry(FirstSheet).Open());
            writing.Write(text);
        }
        return bytes.ToArray();
    }

    /// <summary>The first sheet's text.</summary>
    public static string Sheet(byte[] workbook)
    {
        using var zip = new ZipArchive(new MemoryStream(workbook));
        using var reading = new StreamReader(zip.GetEntry(FirstSheet)!.Open());
        return reading.ReadToEnd();
    }

    /// <summary>The names of its parts.</summary>
    public static List<string> Parts(byte[] workbook)
    {
        using var zip = new ZipArchive(new MemoryStream(workbook));
        return [.. zip.Entries.Select(entry => entry.FullName)];
    }
}
