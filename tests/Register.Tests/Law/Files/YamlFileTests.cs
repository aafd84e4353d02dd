using VuonLen.Core.Basics;
using VuonLen.Core.Places;
using VuonLen.Law;
using VuonLen.Law.Files;
using Xunit;

namespace VuonLen.Register.Tests.Law.Files;

public class YamlFileTests
{
    private const string Good = "name: Hộ nghèo\nfrom: 2014-01-31\nrows:\n  - line: 500000\n    certain: true\n  - line: -1\n    certain: false\nkind: rural_district\nnothing:\n";

    [Fact]
    public void Yaml_EveryKeyAskedFor_ReadsValues()
    {
        var read = YamlFile.Yaml(Good, "a.yaml", map =>
        {
            Assert.Equal(["name", "from", "rows", "kind", "nothing"], map.Keys);
            Assert.Null(map["nothing"].TextOrNull());
            Assert.Null(map["absent"].DayOrNull());
            return (map["name"].Text(), map["from"].Day(), map["kind"].Choice<PlaceKind>(),
                map.Maps("rows").Select(row => (row["line"].Whole(), row["certain"].Flag())).ToList());
        });

        Assert.Equal(("Hộ nghèo", new DateOnly(2014, 1, 31), PlaceKind.RuralDistrict), (read.Item1, read.Item2, read.Item3));
        Assert.Equal([(500000L, true), (-1L, false)], read.Item4);
    }

    [Theory]
    [InlineData("name: a\nnmae: b\n", "Tệp a.yaml, dòng 2, cột nmae: khóa lạ; cách sửa: bỏ khóa này, hoặc sửa lỗi chính tả; các khóa được dùng: name.")]
    [InlineData("name:\n", "Tệp a.yaml, dòng 1, cột name: còn để trống; cách sửa: điền giá trị.")]
    [InlineData("other: 1\n", "Tệp a.yaml, dòng 1, cột name: còn để trống; cách sửa: điền giá trị.")]
    [InlineData("name: [a]\n", "Tệp a.yaml, dòng 1, cột name: phải là một giá trị đơn; cách sửa: ghi một chữ, số hoặc ngày.")]
    [InlineData("- a\n", "Tệp a.yaml, dòng 1: tệp phải là một bảng khóa: giá trị; cách sửa: viết lại tệp theo mẫu của thư mục.")]
    public void Yaml_BadFile_SaysFileLineKeyAndRemedy(string text, string sentence)
    {
        var refused = Assert.Throws<LawException>(() => YamlFile.Yaml(text, "a.yaml", map => map["name"].Text()));

        Assert.Equal(sentence, refused.Message);
    }

    [Theory]
    [InlineData("name: a\nname: b\n")]
    [InlineData("name: [a\n")]
    [InlineData("name: {a: 1\n")]
    public void Yaml_NotYaml_IsRefused(string text)
    {
        var refused = Assert.Throws<LawException>(() => YamlFile.Yaml(text, "a.yaml", map => map["name"].Text()));

        Assert.StartsWith("Tệp a.yaml, dòng ", refused.Message, StringComparison.Ordinal);
        Assert.Contains("không đúng cú pháp YAML", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Yaml_UnknownKeyInNestedMap_IsRefusedWithItsPath()
    {
        var refused = Assert.Throws<LawException>(() => YamlFile.Yaml("rows:\n  - line: 1\n    lime: 2\n", "a.yaml",
            map => map.Maps("rows").Select(row => row["line"].Whole()).ToList()));

        Assert.StartsWith("Tệp a.yaml, dòng 3, cột rows[1].lime: khóa lạ", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2014-02-30", "«2014-02-30» không phải là ngày")]
    [InlineData("31/01/2014", "«31/01/2014» không phải là ngày")]
    public void Day_NoSuchDay_IsRefused(string written, string problem)
    {
        var refused = Assert.Throws<LawException>(() => new LawCell("a.csv", 7, "law_from", written).Day());

        Assert.Equal($"Tệp a.csv, dòng 7, cột law_from: {problem}; cách sửa: ghi theo dạng năm-tháng-ngày, ví dụ 2014-01-31.", refused.Message);
    }

    [Fact]
    public void Text_DecomposedVietnamese_IsRefusedWithItsLine()
    {
        using var scratch = new ScratchFolder().With("law/a.yaml", "one: xã\ntwo: xa\u0303\n");

        var refused = Assert.Throws<LawException>(() => scratch.Folder.Text("law/a.yaml"));

        Assert.Equal("Tệp law/a.yaml, dòng 2: dấu tiếng Việt ở dạng tổ hợp; cách sửa: gõ lại bằng Unicode dựng sẵn (NFC).", refused.Message);
    }
}
