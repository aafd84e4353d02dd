using System.Text.Json;
using VuonLen.Law;
using VuonLen.Web.Contradictions;
using Xunit;

namespace VuonLen.Web.Tests.Contradictions;

public class ContradictionsCommandTests
{
    [Fact]
    public void Run_Json_IsAnArrayOfFindingsWithTheAgreedKeys()
    {
        var output = new StringWriter();
        var count = ContradictionsCommand.Run(LawFolder.Locate(), "hanoi-2014", output, json: true);
        using var document = JsonDocument.Parse(output.ToString());
        Assert.Equal(count, document.RootElement.GetArrayLength());
        Assert.Equal("C01 C02 C04 C13 C15 C16 C17", string.Join(' ', document.RootElement.EnumerateArray().Select(finding => finding.GetProperty("id").GetString())));
        Assert.All(document.RootElement.EnumerateArray(), finding =>
            Assert.Equal("id,what,calculation,stated,computed,suggestion", string.Join(',', finding.EnumerateObject().Select(property => property.Name))));
        Assert.Contains("thiếu 70", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Run_Lines_ShowTheArithmetic()
    {
        var output = new StringWriter();
        ContradictionsCommand.Run(LawFolder.Locate(), "hanoi-2014", output, json: false);
        Assert.StartsWith("C01  Hộ nghèo thành thị cộng", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("     5.851 + 39.811 = 45.662; thiếu 70 so với 45.732.\n", output.ToString(), StringComparison.Ordinal);
    }
}
