using VuonLen.Core.Basics;
using VuonLen.Core.Facts;
using VuonLen.Core.Households;
using VuonLen.Core.Places;
using VuonLen.Core.Standards;
using VuonLen.Documents.Spreadsheets;

namespace VuonLen.Documents.RegisterList;

/// <summary>Writes an empty workbook to fill in: a line of help, the titles, and words to choose from in the columns that take only such.</summary>
public sealed class TemplateWriter
{
    private const string SheetName = "Danh sách hộ";

    private const string Help = "Mỗi nhân khẩu một dòng; dòng đầu của mỗi hộ là chủ hộ, đánh x. Ngày ghi như 31/12/2013; ngày sinh không rõ thì ghi 1950 hoặc 03/1950. "
        + "Cột in đậm bắt buộc phải có; mã hộ, mã nhân khẩu để trống thì được cấp. Dùng Dán giá trị (Paste Values) khi chép từ tệp khác.";

    private readonly ListLayout _layout;
    private readonly FactVocabulary _facts;

    /// <summary>A writer of templates for lists of a day: with columns of the standards that are or were in force.</summary>
    public TemplateWriter(DateOnly day, ListStandards standards, FactVocabulary facts) => (_layout, _facts) = (new(standards.Others(day), facts), facts);

    /// <summary>Writes the workbook (.xlsx).</summary>
    /// <param name="to">Stays open.</param>
    public void Write(Stream to)
    {
        var columns = _layout.Columns.Select(column => new TemplateColumn(column.Title, ListWidths.Of(column), column.Required)).ToList();
        var lists = Enumerable.Range(0, _layout.Columns.Count).Select(List).OfType<DropDown>().ToList();
        TemplateBook.Write(to, SheetName, Help, columns, lists);
    }

    private DropDown? List(int at)
    {
        var column = _layout.Columns[at];
        string[]? words = column.Field switch
        {
            ListField.HeadMark or ListField.Minority or ListField.NoLabour or ListField.Merit => ["x"],
            ListField.Sex => [.. Enum.GetValues<Sex>().Select(ListTerms.Written)],
            ListField.ReviewArea => [.. Enum.GetValues<Area>().Select(ListTerms.Written)],
            ListField.Class or ListField.StandardClass => [.. HouseholdClasses.All.Select(@class => ListTerms.Written(@class.Text())), ListTerms.Written(ListCodes.NotReviewed)],
            _ => null,
        };
        if (words is not null) return new(at, column.Title, words, Strict: true);
        return Fact(column) is { Choices.Count: > 0 } term ? new(at, column.Title, [.. term.Choices.Select(choice => choice.Term)], !term.Many) : null;
    }

    private FactTerm? Fact(ListColumn column) => column.Field switch
    {
        ListField.Relation => _facts.Find(ListCodes.Relation),
        ListField.Ethnicity => _facts.Find(ListCodes.Ethnicity),
        ListField.Causes => _facts.Find(ListCodes.CauseOfPoverty),
        ListField.Fact => _facts.Find(column.Key!),
        _ => null,
    };
}
