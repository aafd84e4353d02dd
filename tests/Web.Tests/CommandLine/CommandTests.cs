using System.Text.Json;
using VuonLen.Web.Tests.World;
using Xunit;

namespace VuonLen.Web.Tests.CommandLine;

public class CommandTests(ServedWorld world)
{
    private static (int Exit, string Output, string Error) Run(params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        return (Program.Run(arguments, output, error), output.ToString(), error.ToString());
    }

    [Theory]
    [InlineData("situation --at 31/01/2014", "«31/01/2014» ở --at không phải là một ngày")]
    [InlineData("situation --at 2014-1-31", "«2014-1-31» ở --at không phải là một ngày")]
    [InlineData("situation --at 2014-02-30", "«2014-02-30» ở --at không phải là một ngày")]
    [InlineData("situation --at", "Thiếu giá trị sau --at")]
    [InlineData("situation --at 2014-01-31 --at 2014-01-31", "--at chỉ được viết một lần")]
    [InlineData("situation", "Thiếu --at")]
    [InlineData("situation --at 2014-01-31 --known-at moi", "«moi» ở --known-at không phải là một số")]
    [InlineData("situation --at 2014-01-31 --places-by tay", "«tay» ở --places-by không dùng được")]
    [InlineData("situation --at 2014-01-31 thua", "Không hiểu «thua»")]
    [InlineData("situation --at 2014-01-31 --khong-co", "Không hiểu «--khong-co»")]
    [InlineData("khong-co", "Không hiểu «khong-co»")]
    [InlineData("", "Thiếu tên lệnh")]
    [InlineData("audit", "Thiếu tên lệnh")]
    [InlineData("households --at 2014-01-31 --area ven-do", "«ven-do» ở --area không dùng được")]
    [InlineData("households --at 2014-01-31 --age-from muoi", "«muoi» ở --age-from không phải là một số")]
    [InlineData("classify --standard vn-2011-2015", "Thiếu TỆP.csv")]
    [InlineData("classify khong-co.csv --standard khong-co", "Không có chuẩn «khong-co»")]
    [InlineData("undo mot", "«mot» ở GHI_NHẬN không dùng được")]
    public void Command_WronglyUsed_SaysOneSentenceAndEndsWith2(string line, string says)
    {
        var (exit, output, error) = Run(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal(2, exit);
        Assert.Equal("", output);
        Assert.Contains(says, error, StringComparison.Ordinal);
        Assert.Equal(1, error.Count(c => c == '\n'));
    }

    [Fact]
    public void Command_WithoutAStore_SaysWhereItLooked()
    {
        var (exit, output, error) = Run("situation", "--at", "2014-01-31", "--store", Path.Combine(world.Folder, "khong-co"));
        Assert.Equal((2, ""), (exit, output));
        Assert.Contains("khong-co", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Situation_AsJson_IsOneDocumentInTheAgreedShape()
    {
        var (exit, output, error) = Run("situation", "--at", "2014-01-31", "--json", "--store", world.Folder);
        Assert.Equal((0, ""), (exit, error));
        using var report = JsonDocument.Parse(output);
        Assert.Equal(["at", "in", "units_of", "resident_households", "poor", "near_poor", "districts", "units", "not_attributable", "bands"],
            report.RootElement.EnumerateObject().Select(property => property.Name));
        Assert.Contains("\"rate\": 1.00", output, StringComparison.Ordinal);
        Assert.DoesNotContain("\\u", output, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', output);
        Assert.EndsWith("}\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Households_ForPeople_IsATable()
    {
        var (exit, output, _) = Run("households", "--at", "2014-01-31", "--class", "poor", "--limit", "2", "--store", world.Folder);
        Assert.Equal(0, exit);
        Assert.Contains("Mã hộ", output, StringComparison.Ordinal);
        Assert.Contains("2 hộ.", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--class poor --limit 3", 3)]
    [InlineData("--with social_allowance", 289)]
    [InlineData("--with relation:03 --age-to 34 --set ethnic-mountain", 14)]
    [InlineData("--age-from 64", 0)]
    [InlineData("--find dao.van.duc --area urban", 1)]
    [InlineData("--sort=-name --class near_poor", 289)]
    public void Households_WithConditions_AreAsManyAsThePageShows(string options, int households)
    {
        var (exit, output, error) = Run(["households", "--at", "2014-01-31", "--json", "--store", world.Folder, .. options.Split(' ').Select(word => word.Replace('.', ' '))]);
        Assert.Equal((0, ""), (exit, error));
        using var lines = JsonDocument.Parse(output);
        Assert.Equal(households, lines.RootElement.GetArrayLength());
        Assert.All(lines.RootElement.EnumerateArray(), line => Assert.Equal(["household", "code", "head", "place", "class", "persons"], line.EnumerateObject().Select(property => property.Name)));
    }

    [Fact]
    public void Audit_OfAWholeStore_IsFine()
    {
        var (exit, output, _) = Run("audit", "verify", "--json", "--store", world.Folder);
        Assert.Equal(0, exit);
        using var found = JsonDocument.Parse(output);
        Assert.True(found.RootElement.GetProperty("ok").GetBoolean());
        Assert.Equal(3, found.RootElement.GetProperty("acts").GetInt32());
        Assert.Equal(0, found.RootElement.GetProperty("broken").GetArrayLength());
    }

    [Fact]
    public void Help_OfEveryCommand_IsVietnamese()
    {
        foreach (var command in new[] { "demo", "serve", "situation", "households", "contradictions", "classify", "audit", "import", "export", "undo" })
        {
            var (exit, output, _) = Run(command, "--help");
            Assert.Equal(0, exit);
            Assert.Contains("Cách dùng:", output, StringComparison.Ordinal);
            Assert.DoesNotContain("Usage", output, StringComparison.Ordinal);
        }
    }
}
