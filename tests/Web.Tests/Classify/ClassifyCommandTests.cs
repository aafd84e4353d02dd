using VuonLen.Core.Standards;
using VuonLen.Law;
using VuonLen.Law.Standards;
using VuonLen.Web.Classify;
using Xunit;

namespace VuonLen.Web.Tests.Classify;

public class ClassifyCommandTests
{
    private const string Header = "id,area,income,deprivations,b1,b2\n";
    private static readonly StandardBook Book = LawFolder.Locate().Standards();

    [Fact]
    public void Run_Csv_IsTheSameIdsInOrderWithClassAndRow() => Assert.Equal(
        "id,class,row\nA,poor,1\nB,undecided,\nC,none,\n\"D,\"\"1\"\"\",near_poor,3\nE,poor,2\n#F,average,4\n",
        Run(Header + "A,rural,650000,,,\r\nB,rural,700001,,,\r\nC,urban,1950001,,,\r\n\"D,\"\"1\"\"\",rural,1000000,2,,\r\nE,rural,,,121,30\r\n#F,rural,1000001,,,\r\n"));

    [Fact]
    public void Run_Json_CountsAllFiveClassesInOrder() => Assert.Equal(
        "{\"standard\":\"vn-2016-2020\",\"results\":[{\"id\":\"Hộ \\\"1\\\"\",\"class\":\"poor\",\"row\":5},{\"id\":\"\",\"class\":\"undecided\",\"row\":null}],"
        + "\"counts\":{\"poor\":1,\"near_poor\":0,\"average\":0,\"none\":0,\"undecided\":1}}\n",
        Run(Header + "\"Hộ \"\"1\"\"\",urban,900000,,,\n,,,,,\n", json: true));

    [Fact]
    public void Run_ColumnsInAnotherOrderWithOthersBetweenAndAMark_ReadsTheSame() => Assert.Equal(
        "id,class,row\nA,poor,1\n", Run("\uFEFFb2,b1,name,income,deprivations,area,id\n,,Bà A,700000,,rural,A\n\n"));

    [Fact]
    public void Run_HeaderAlone_IsAnEmptyResult() => Assert.Equal("id,class,row\n", Run(Header));

    [Theory]
    [InlineData("A,rural,650000,,,\nB,rural,1e6,,,\n", "Dòng 3, cột income: «1e6» không phải là số nguyên")]
    [InlineData("A,rural,650.000,,,\n", "Dòng 2, cột income: «650.000»")]
    [InlineData("A,rural,-1,,,\n", "Dòng 2, cột income: «-1»")]
    [InlineData("A,rural,99999999999999999999,,,\n", "Dòng 2, cột income")]
    [InlineData("A,nông thôn,650000,,,\n", "Dòng 2, cột area: «nông thôn» không phải là khu vực")]
    [InlineData("A,rural,650000,x,,\n", "Dòng 2, cột deprivations: «x»")]
    [InlineData("A,rural,650000,,3.5,\n", "Dòng 2, cột b1: «3.5»")]
    [InlineData("A,rural,650000,,,2147483648\n", "Dòng 2, cột b2")]
    [InlineData("A,rural,650000,,,\n\nB,rural,650000\n", "Dòng 4, cột deprivations: dòng có 3 ô")]
    [InlineData("A,rural,650000,,,,\n", "Dòng 2, cột id: dòng có 7 ô")]
    [InlineData("\"A\"x,rural,650000,,,\n", "Dòng 2")]
    public void Run_AnUnreadableCell_NamesRowAndColumnAndWritesNothing(string rows, string sentence) =>
        Assert.StartsWith(sentence, Refused(Header + rows), StringComparison.Ordinal);

    [Theory]
    [InlineData("", "Dòng 1: tệp trống")]
    [InlineData("id,area,income,deprivations,b1\n", "Dòng 1, cột b2: thiếu cột này")]
    [InlineData("id;area;income;deprivations;b1;b2\n", "Dòng 1, cột id: thiếu cột này")]
    [InlineData("id,area,income,deprivations,b1,b2,b2\n", "Dòng 1, cột b2: cột bị lặp")]
    public void Run_AHeaderThatIsNotTheAgreedOne_IsRefused(string text, string sentence) =>
        Assert.StartsWith(sentence, Refused(text), StringComparison.Ordinal);

    [Fact]
    public void Run_AFileWithAMark_IsReadAndAnUnknownStandardOrFileOrEncodingRefused()
    {
        var (file, output) = (Path.GetTempFileName(), new StringWriter());
        var folder = LawFolder.Locate();
        File.WriteAllText(file, Header + "Hộ,rural,700000,,,\n", new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        ClassifyCommand.Run(folder, file, "vn-2016-2020", output, json: false);
        Assert.Equal("id,class,row\nHộ,poor,1\n", output.ToString());

        string Wrong(string path, string standard) =>
            Assert.Throws<UnreadableListException>(() => ClassifyCommand.Run(folder, path, standard, output, json: false)).Message;
        Assert.StartsWith("Không có chuẩn «hanoi-2022-2025»; các chuẩn có sẵn: hanoi-2011-2015, vn-2011-2015", Wrong(file, "hanoi-2022-2025"), StringComparison.Ordinal);
        Assert.StartsWith("Không mở được tệp", Wrong(file + ".none", "vn-2016-2020"), StringComparison.Ordinal);
        File.WriteAllBytes(file, [.. System.Text.Encoding.UTF8.GetBytes(Header), 0x48, 0xF4, (byte)'\n']);
        Assert.Contains("UTF-8", Wrong(file, "vn-2016-2020"), StringComparison.Ordinal);
        File.Delete(file);
    }

    private static string Run(string text, bool json = false)
    {
        var output = new StringWriter();
        ClassifyCommand.Run(new StringReader(text), output, Book["vn-2016-2020"], json);
        return output.ToString();
    }

    private static string Refused(string text)
    {
        var output = new StringWriter();
        var wrong = Assert.Throws<UnreadableListException>(() => ClassifyCommand.Run(new StringReader(text), output, Book["vn-2016-2020"], json: true));
        Assert.Equal("", output.ToString());
        Assert.DoesNotContain('\n', wrong.Message);
        return wrong.Message;
    }
}
