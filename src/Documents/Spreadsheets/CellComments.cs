using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace VuonLen.Documents.Spreadsheets;

/// <summary>
/// Puts comments beside the cells of a sheet, keeping those that are there. A comment has a text (ECMA-376 part 1, §18.7) and a box
/// to show it in, which spreadsheets still ask for in VML (ECMA-376 part 4, §19).
/// </summary>
internal static class CellComments
{
    private const string Author = "Vươn Lên";
    private const string EndOfDrawing = "</xml>";

    private const string Drawing = """
        <xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype></xml>
        """;

    /// <summary>Adds a comment for each mark; a cell that has one already gets the mark's words below its own.</summary>
    public static void Add(WorksheetPart part, IReadOnlyList<CellMark> marks)
    {
        var comments = (part.WorksheetCommentsPart ?? part.AddNewPart<WorksheetCommentsPart>()).Comments ??= new Comments();
        comments.Authors ??= new Authors();
        comments.CommentList ??= new CommentList();
        comments.Authors.Append(new Author(Author));
        var author = (uint)comments.Authors.Elements<Author>().Count() - 1;
        var known = comments.CommentList.Elements<Comment>().Where(comment => comment.Reference?.Value is not null)
            .GroupBy(comment => comment.Reference!.Value!).ToDictionary(same => same.Key, same => same.First());
        var shapes = new StringBuilder();
        foreach (var mark in marks)
        {
            if (known.TryGetValue(mark.Reference, out var there))
            {
                (there.CommentText ??= new CommentText()).Append(new Run(Words("\n" + mark.Says)));
                continue;
            }
            comments.CommentList.Append(new Comment(new CommentText(new Run(Words(mark.Says)))) { Reference = mark.Reference, AuthorId = author });
            shapes.Append(Shape(mark));
        }
        Draw(part, shapes.ToString());
    }

    private static Text Words(string says) => new(says) { Space = DocumentFormat.OpenXml.SpaceProcessingModeValues.Preserve };

    private static void Draw(WorksheetPart part, string shapes)
    {
        var drawing = part.VmlDrawingParts.FirstOrDefault(vml => part.Worksheet.GetFirstChild<LegacyDrawing>()?.Id?.Value == part.GetIdOfPart(vml));
        var text = Drawing;
        if (drawing is null)
        {
            drawing = part.AddNewPart<VmlDrawingPart>();
            Place(part.Worksheet, new LegacyDrawing { Id = part.GetIdOfPart(drawing) });
        }
        else
        {
            using var reader = new StreamReader(drawing.GetStream(FileMode.Open, FileAccess.Read));
            text = reader.ReadToEnd();
        }
        var end = text.LastIndexOf(EndOfDrawing, StringComparison.Ordinal);
        if (end < 0) (text, end) = (Drawing, Drawing.LastIndexOf(EndOfDrawing, StringComparison.Ordinal));
        using var bytes = new MemoryStream(Encoding.UTF8.GetBytes(text.Insert(end, shapes)));
        drawing.FeedData(bytes);
    }

    // The schema gives the children of a sheet one order: these may stand behind the drawing of comments.
    private static void Place(Worksheet sheet, LegacyDrawing drawing)
    {
        var after = sheet.ChildElements.FirstOrDefault(child => child is LegacyDrawingHeaderFooter or DrawingHeaderFooter or Picture or OleObjects or Controls
            or WebPublishItems or TableParts or WorksheetExtensionList);
        if (after is null) sheet.Append(drawing);
        else sheet.InsertBefore(drawing, after);
    }

    private static string Shape(CellMark mark)
    {
        var (row, column) = (mark.Row - 1, mark.Column);
        return string.Create(CultureInfo.InvariantCulture, $"""
            <v:shape id="vuonlen_{mark.Reference}" type="#_x0000_t202" style="position:absolute;width:240pt;height:80pt;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:path o:connecttype="none"/><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>{column + 1}, 15, {row}, 2, {column + 4}, 15, {row + 5}, 2</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>{row}</x:Row><x:Column>{column}</x:Column></x:ClientData></v:shape>
            """);
    }
}
