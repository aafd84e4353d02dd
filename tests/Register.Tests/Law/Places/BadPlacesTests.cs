using VuonLen.Core.Places;
using VuonLen.Law;
using VuonLen.Law.Places;
using VuonLen.Register.Tests.Law.Files;
using Xunit;

namespace VuonLen.Register.Tests.Law.Places;

public class BadPlacesTests
{
    private const string UnitHeader = "key,code,name,kind,parent,law_from,law_to,operates_from,operates_to,decree,verified\n";
    private const string City = "city/99,99,Nhỏ,city,,2008-08-01,,2008-08-01,,Nghị quyết,true\n";
    private const string Old = "commune/1/old,90001,Cũ,commune,city/99,2008-08-01,2014-01-01,2008-08-01,2014-04-01,Nghị quyết,true\n";
    private const string New = "commune/1/new,90001,Mới,ward,city/99,2014-01-01,,2014-04-01,,Nghị quyết,true\n";
    private const string StepHeader = "from_key,to_key,share,law_day,operates_day,decree,verified,note\n";
    private const string Step = "commune/1/old,commune/1/new,full,2014-01-01,2014-04-01,Nghị quyết,true,\n";

    [Fact]
    public void Places_GoodFiles_MakeABook()
    {
        using var scratch = Files(UnitHeader + City + Old + New, StepHeader + Step);

        var book = scratch.Folder.Places();

        Assert.Equal("Phường Mới", book.Resolve(book.Find("90001", new(2014, 1, 31))!.Id, null, new(2014, 4, 1))!.FullName);
    }

    [Theory]
    [InlineData("kind", "ward", "phuong", "«phuong»", "chọn một trong: city, urban_district, rural_district, town, provincial_city, ward, commune, township, village, residential_group")]
    [InlineData("law_from", "2014-01-01,,2014-04-01", "2014-13-01,,2014-04-01", "«2014-13-01» không phải là ngày", "ghi theo dạng năm-tháng-ngày, ví dụ 2014-01-31")]
    [InlineData("law_to", "2014-01-01,,2014-04-01", "2014-01-01,2014-01-01,2014-04-01", "2014-01-01 không sau 2014-01-01", "ghi ngày đầu tiên ở ngoài khoảng")]
    [InlineData("verified", "true", "yes", "«yes» không phải là đúng hay sai", "ghi true hoặc false")]
    [InlineData("name", "Mới", "", "còn để trống", "điền giá trị")]
    [InlineData("parent", "city/99", "city/98", "không có đơn vị cấp trên này", "ghi khóa của một đơn vị có trong tệp")]
    [InlineData("parent", "city/99", "commune/1/old", "Xã Cũ không thể là cấp trên của Phường Mới", "ghi khóa của đơn vị đúng cấp")]
    [InlineData("operates_from", "2014-04-01", "2014-03-31", "mã 90001 có hai đơn vị trong cùng một ngày (Cũ, Mới)", "sửa ngày bắt đầu hoặc ngày kết thúc")]
    [InlineData("key", "commune/1/new", "commune/1/old", "đơn vị đã có ở một dòng khác", "bỏ một dòng hoặc đổi khóa")]
    public void Places_BadUnit_IsRefusedWithFileRowColumnAndRemedy(string column, string right, string wrong, string problem, string remedy)
    {
        var bad = New[..^1].Replace(right, wrong, StringComparison.Ordinal) + "\n";
        using var scratch = Files(UnitHeader + City + Old + bad, StepHeader + Step);

        var refused = Assert.Throws<LawException>(() => scratch.Folder.Places());

        Assert.StartsWith($"Tệp places/small/units.csv, dòng 4, cột {column}: ", refused.Message, StringComparison.Ordinal);
        Assert.Contains(problem, refused.Message, StringComparison.Ordinal);
        Assert.Contains("; cách sửa: " + remedy, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Places_ParentThatEndsBeforeItsChild_IsRefused()
    {
        using var scratch = Files(UnitHeader + City.Replace("2008-08-01,,2008-08-01,,", "2008-08-01,2030-01-01,2008-08-01,2030-01-01,", StringComparison.Ordinal) + Old + New, StepHeader + Step);

        var refused = Assert.Throws<LawException>(() => scratch.Folder.Places());

        Assert.Equal("Tệp places/small/units.csv, dòng 4, cột parent: Thành phố Nhỏ không tồn tại suốt thời gian của Phường Mới; cách sửa: tách đơn vị thành hai dòng tại ngày cấp trên thay đổi.", refused.Message);
    }

    [Theory]
    [InlineData("to_key", "commune/1/new", "commune/2/new", "không có đơn vị này")]
    [InlineData("from_key", "commune/1/old", "commune/2/old", "không có đơn vị này")]
    [InlineData("share", "full", "part", "chỉ một phần của Xã Cũ có nơi kế tục")]
    [InlineData("share", "full", "half", "không có giá trị «half»")]
    [InlineData("law_day", "2014-01-01", "2014-01-02", "2014-01-02 không khớp với ngày kết thúc của Xã Cũ và ngày bắt đầu của Phường Mới")]
    [InlineData("operates_day", "2014-04-01", "2014-01-01", "2014-01-01 không khớp")]
    public void Places_BadSuccession_IsRefusedWithFileRowColumn(string column, string right, string wrong, string problem)
    {
        // An old unit without any end in the files is refused first; here it goes on, so that the succession is what fails.
        var goesOn = column is "from_key" or "to_key" ? Old.Replace("2014-01-01", "", StringComparison.Ordinal).Replace("2014-04-01", "", StringComparison.Ordinal) : Old + New;
        using var scratch = Files(UnitHeader + City + goesOn, StepHeader + Step.Replace(right, wrong, StringComparison.Ordinal));

        var refused = Assert.Throws<LawException>(() => scratch.Folder.Places());

        Assert.StartsWith($"Tệp places/small/successions.csv, dòng 2, cột {column}: {problem}", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Places_UnitThatEndsWithoutSuccessor_IsRefused()
    {
        using var scratch = Files(UnitHeader + City + Old + New, StepHeader);

        var refused = Assert.Throws<LawException>(() => scratch.Folder.Places());

        Assert.Equal("Tệp places/small/units.csv, dòng 3, cột law_to: Xã Cũ kết thúc mà không có đơn vị kế tục; cách sửa: thêm dòng kế tục, hoặc bỏ ngày kết thúc.", refused.Message);
    }

    [Fact]
    public void Places_NoCity_IsRefused()
    {
        using var scratch = new ScratchFolder();

        Assert.Equal("Tệp places: chưa có thành phố nào; cách sửa: thêm thư mục của thành phố với hai tệp units.csv và successions.csv.",
            Assert.Throws<LawException>(() => scratch.Folder.Places()).Message);
    }

    [Theory]
    [InlineData("kind: listed\nknown: []\nmembers:\n  - {code: \"90009\", name: Cũ, from: 2014-01-01, certain: true, verified: true}\n", "dòng 7, cột members[1].code: ngày 2014-01-01 không có đơn vị nào mang mã này")]
    [InlineData("kind: listed\nknown: []\nmembers:\n  - {code: \"90001\", name: Mới, from: 2014-01-01, certain: true, verified: true}\n", "dòng 7, cột members[1].name: mã 90001 là Xã Cũ")]
    [InlineData("kind: listed\nknown: []\nmembers:\n  - {code: \"90001\", name: Cũ, from: 2014-01-01, to: 2015-01-01, certain: true, verified: true}\n", "dòng 7, cột members[1].to: Xã Cũ chỉ hoạt động đến trước 2014-04-01")]
    [InlineData("kind: listed\nmembers: []\n", "dòng 1, cột known: thiếu khóa")]
    [InlineData("kind: derived\nrate_at_least: 15000\nday: 2014-01-31\nstandard: a\n", "dòng 5, cột rate_at_least: 15000 không phải là phần vạn từ 1 đến 10000")]
    [InlineData("kind: derived\nrate_at_least: 1500\nday: 2014-01-31\nstandard: a\nmembers: []\n", "dòng 8, cột members: khóa lạ")]
    public void PlaceSets_BadFile_IsRefusedWithFileLineKey(string text, string problem)
    {
        using var scratch = Files(UnitHeader + City + Old + New, StepHeader + Step)
            .With("places/small/sets/river.yaml", "term: {vi: xã giữa sông, en: mid-river commune}\nsource: Báo\nverified: false\n" + text);
        var book = scratch.Folder.Places();

        var refused = Assert.Throws<LawException>(() => scratch.Folder.PlaceSets(book));

        Assert.StartsWith("Tệp places/small/sets/river.yaml, " + problem, refused.Message, StringComparison.Ordinal);
    }

    private static ScratchFolder Files(string units, string successions) =>
        new ScratchFolder().With("places/small/units.csv", units).With("places/small/successions.csv", successions);
}
