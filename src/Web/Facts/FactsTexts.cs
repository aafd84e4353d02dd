using VuonLen.Web.Texts;

namespace VuonLen.Web.Facts;

/// <summary>The words of the pages of the vocabulary of facts.</summary>
public static class FactsTexts
{
    public static readonly Words Title = new("Danh mục thông tin", "Vocabulary of facts");
    public static readonly Words Lead = new(
        "Sổ ghi được {0} loại thông tin về hộ và người trong hộ, ngoài họ tên, ngày sinh, nơi ở và diện của hộ. Mỗi loại có tên, cách ghi và căn cứ ở đây.",
        "Beside names, birthdays, residence and class, the register can hold {0} kinds of facts of households and their members. Each has its term, form and source here.");
    public static readonly Words OfPersons = new("Về từng người", "Of each person");
    public static readonly Words OfHouseholds = new("Về cả hộ", "Of the household");
    public static readonly Words Term = new("Thông tin", "Fact");
    public static readonly Words Form = new("Cách ghi", "Form");
    public static readonly Words Sensitivity = new("Mức bảo vệ", "Protection");
    public static readonly Words Standing = new("Đối chiếu", "Standing");
    public static readonly Words About = new("Về thông tin này", "About this fact");
    public static readonly Words Code = new("Mã", "Code");
    public static readonly Words Subject = new("Ghi cho", "Recorded for");
    public static readonly Words Unit = new("Đơn vị", "Unit");
    public static readonly Words Default = new("Khi không ghi gì", "Without a record");
    public static readonly Words DefaultIs = new("được hiểu là: {0}", "this is taken to be true: {0}");
    public static readonly Words NoDefault = new("chưa rõ", "not known");
    public static readonly Words Cite = new("Căn cứ", "Source");
    public static readonly Words Choices = new("Các mục để chọn", "Choices");
    public static readonly Words Choice = new("Mục", "Choice");
    public static readonly Words Also = new("Cách viết khác được hiểu", "Other spellings understood");
    public static readonly Words Several = new("{0}, chọn được nhiều mục cùng lúc", "{0}, several may hold at once");
    public static readonly Words All = new("Xem cả danh mục", "See the whole vocabulary");
}
