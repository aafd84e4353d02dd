using System.IO.Compression;
using System.Security;
using System.Text;
using VuonLen.Documents.RegisterList;
using VuonLen.Documents.Spreadsheets;
using VuonLen.Register.Tests.RegisterList;

namespace VuonLen.Register.Tests.Spreadsheets;

/// <summary>A workbook made by hand, part by part, so that tests can write what an office program would not.</summary>
internal sealed class SmallWorkbook
{
    /// <summary>Styles by their place: 0 general, 1 a day (14), 2 text, 3 month and year, 4 the year alone.</summary>
    private const string Styles = """
        <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="2"><numFmt numFmtId="164" formatCode="mm/yyyy"/><numFmt numFmtId="165" formatCode="&quot;năm &quot;yyyy"/></numFmts>
        <fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>
        <cellXfs count="5"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="49"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>
        """;

    private readonly List<(string Name, List<string> Rows)> _sheets = [];

    public List<string> Shared { get; init; } = [];

    /// <summary>Further parts by their path.</summary>
    public Dictionary<string, string> Parts { get; } = [];

    public bool From1904 { get; init; }

    /// <summary>A sheet whose cells are texts; null leaves a cell out. A cell that begins with &lt; is XML of its own.</summary>
    public SmallWorkbook Sheet(string name, IEnumerable<string?[]> rows)
    {
        var lines = rows.Select((cells, r) => $"<row r=\"{r + 1}\">{string.Concat(cells.Select((cell, c) => Cell(cell, c, r + 1)))}</row>");
        _sheets.Add((name, [.. lines]));
        return this;
    }

    public static SmallWorkbook Of(ListFile list) => new SmallWorkbook().Sheet("Danh sách", list.Rows);

    /// <summary>A number as it is stored, with a style.</summary>
    public static string Number(string stored, int style = 0) => $"<c r=\"#\" s=\"{style}\"><v>{stored}</v></c>";

    public static string Formula(string formula, string value) => $"<c r=\"#\"><f>{formula}</f><v>{value}</v></c>";

    public MemoryStream Bytes()
    {
        var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            Put(zip, "[Content_Types].xml", Types());
            Put(zip, "_rels/.rels", Relations([("rId1", "officeDocument", "xl/workbook.xml")]));
            Put(zip, "xl/workbook.xml", $"<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><workbookPr date1904=\"{(From1904 ? 1 : 0)}\"/><sheets>{string.Concat(_sheets.Select((sheet, i) => $"<sheet name=\"{sheet.Name}\" sheetId=\"{i + 1}\" r:id=\"rId{i + 1}\"/>"))}</sheets></workbook>");
            Put(zip, "xl/_rels/workbook.xml.rels", Relations([.. _sheets.Select((_, i) => ($"rId{i + 1}", "worksheet", $"worksheets/sheet{i + 1}.xml")), ("rId98", "styles", "styles.xml"), ("rId99", "sharedStrings", "sharedStrings.xml")]));
            Put(zip, "xl/styles.xml", Styles);
            Put(zip, "xl/sharedStrings.xml", $"<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">{string.Concat(Shared.Select(text => $"<si>{text}</si>"))}</sst>");
            for (var i = 0; i < _sheets.Count; i++)
                Put(zip, $"xl/worksheets/sheet{i + 1}.xml", $"<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>{string.Concat(_sheets[i].Rows)}</sheetData></worksheet>");
            foreach (var (path, text) in Parts) Put(zip, path, text);
        }
        bytes.Position = 0;
        return bytes;
    }

    /// <summary>Reads it as a register list.</summary>
    public (RegisterListReader Reader, List<ListedHousehold> Households) Read(ListContext? context = null, string name = "danh-sach.xlsx")
    {
        using var bytes = Bytes();
        return Read(bytes, name, context);
    }

    /// <summary>Reads a file as a register list.</summary>
    public static (RegisterListReader Reader, List<ListedHousehold> Households) Read(Stream bytes, string name, ListContext? context = null)
    {
        var reader = new RegisterListReader(context ?? ListWorld.Context);
        using var source = ListSource.Open(bytes, name);
        return (reader, [.. reader.Read(source)]);
    }

    /// <summary>The households written again as CSV, to compare all that was read.</summary>
    public static byte[] Rewritten(IEnumerable<ListedHousehold> households) => ListFile.Written(households.Select(listed => listed.Household));

    private static string Cell(string? cell, int column, int row) => cell switch
    {
        null or "" => "",
        ['<', ..] => cell.Replace("\"#\"", $"\"{CellReference.Of(column, row)}\"", StringComparison.Ordinal),
        _ => $"<c r=\"{CellReference.Of(column, row)}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{SecurityElement.Escape(cell)}</t></is></c>",
    };

    private string Types() => "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"bin\" ContentType=\"application/octet-stream\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
        + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
        + "<Override PartName=\"/xl/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/>"
        + "<Override PartName=\"/xl/sharedStrings.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml\"/>"
        + string.Concat(_sheets.Select((_, i) => $"<Override PartName=\"/xl/worksheets/sheet{i + 1}.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>"))
        + "</Types>";

    private static string Relations(IEnumerable<(string Id, string Type, string Target)> all) => "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + string.Concat(all.Select(one => $"<Relationship Id=\"{one.Id}\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/{one.Type}\" Target=\"{one.Target}\"/>")) + "</Relationships>";

    private static void Put(ZipArchive zip, string path, string text)
    {
        using var part = zip.CreateEntry(path).Open();
        part.Write(Encoding.UTF8.GetBytes(text));
    }
}
