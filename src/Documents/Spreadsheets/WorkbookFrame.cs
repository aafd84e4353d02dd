using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace VuonLen.Documents.Spreadsheets;

/// <summary>The parts of a workbook around its sheets: names of sheets, formats of cells.</summary>
internal static class WorkbookFrame
{
    /// <summary>The format of a cell that stays text whatever is typed into it.</summary>
    public const uint TextStyle = 1;

    /// <summary>The format of a title.</summary>
    public const uint TitleStyle = 2;

    /// <summary>The format of a line that explains.</summary>
    public const uint HelpStyle = 3;

    /// <summary>The format of the title of a column that may be left out.</summary>
    public const uint PlainTitleStyle = 4;

    /// <summary>The format of the first line above the titles.</summary>
    public const uint LeadStyle = 5;

    /// <summary>The format of further lines above the titles.</summary>
    public const uint SaidStyle = 0;

    /// <summary>The format of a whole number, its thousands apart.</summary>
    public const uint NumberStyle = 6;

    // The format has no years before; which one it is does not matter.
    private const int FirstYearOfZip = 1980;
    private const uint TextFormat = 49;
    private const uint ThousandsFormat = 3;

    /// <summary>A workbook with one sheet that is still to be written.</summary>
    /// <returns>The workbook's bytes, and the name of the sheet's part.</returns>
    public static (MemoryStream Bytes, string Sheet) OfOneSheet(string name)
    {
        var bytes = new MemoryStream();
        string part;
        using (var document = SpreadsheetDocument.Create(bytes, SpreadsheetDocumentType.Workbook))
        {
            var workbook = document.AddWorkbookPart();
            workbook.Workbook = new Workbook(new Sheets(new Sheet { Name = name, SheetId = 1, Id = "rId1" }));
            workbook.AddNewPart<WorkbookStylesPart>("rId2").Stylesheet = Styles();
            var sheet = workbook.AddNewPart<WorksheetPart>("rId1");
            sheet.Worksheet = new Worksheet(new SheetData());
            // The library gives a random name to the relation.
            document.ChangeIdOfPart(workbook, "rId1");
            part = sheet.Uri.OriginalString.TrimStart('/');
        }
        bytes.Position = 0;
        return (bytes, part);
    }

    /// <summary>Copies all parts but one into another zip, with one time for all, so that equal lists give equal bytes.</summary>
    public static void Copy(MemoryStream frame, ZipArchive to, string except)
    {
        using var from = new ZipArchive(frame, ZipArchiveMode.Read);
        foreach (var part in from.Entries)
        {
            if (part.FullName == except) continue;
            using var read = part.Open();
            using var write = Part(to, part.FullName).Open();
            read.CopyTo(write);
        }
    }

    /// <summary>A new part of a zip.</summary>
    public static ZipArchiveEntry Part(ZipArchive zip, string name)
    {
        var part = zip.CreateEntry(name, CompressionLevel.Fastest);
        part.LastWriteTime = DateTimeOffset.MinValue.AddYears(FirstYearOfZip - 1);
        return part;
    }

    /// <summary>The formats that cells refer to by their place.</summary>
    public static Stylesheet Styles() => new(
        new Fonts(Font(), Font(new Bold()), Font(new Italic())),
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
            new Fill(new PatternFill(new ForegroundColor { Rgb = "FFDDE7E3" }) { PatternType = PatternValues.Solid })),
        new Borders(new Border()),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(
            new CellFormat(),
            new CellFormat { NumberFormatId = TextFormat, ApplyNumberFormat = true },
            Title(font: 1),
            new CellFormat(new Alignment { WrapText = true, Vertical = VerticalAlignmentValues.Center }) { FontId = 2, ApplyFont = true, ApplyAlignment = true },
            Title(font: 0),
            new CellFormat { FontId = 1, ApplyFont = true },
            new CellFormat { NumberFormatId = ThousandsFormat, ApplyNumberFormat = true }));

    private static Font Font(params OpenXmlElement[] of) => new([.. of, new FontSize { Val = 11 }, new FontName { Val = "Times New Roman" }]);

    private static CellFormat Title(uint font) => new(new Alignment { WrapText = true, Vertical = VerticalAlignmentValues.Center })
    {
        NumberFormatId = TextFormat,
        ApplyNumberFormat = true,
        FontId = font,
        ApplyFont = true,
        FillId = 2,
        ApplyFill = true,
        ApplyAlignment = true,
    };
}
