using System.IO.Compression;
using System.Text;
using VuonLen.Documents.Spreadsheets;
using Xunit;

namespace VuonLen.Register.Tests.Spreadsheets;

public class PlainListTests
{
    private static readonly PlainList Sample = new("Danh sách", ["=Tên", "Xã, huyện"], "TT", [new("Chủ hộ", 20), new("Số", 10)],
        [[new("=1+1"), new("5", 5)], [new("@x"), new(null)], [new("-2"), new("−5", -5)], [new("Hòa, \"An\""), new("+x")]]);

    [Fact]
    public void Csv_WithWhatLooksLikeFormulas_IsHarmless()
    {
        using var to = new MemoryStream();
        Assert.Equal(4, Sample.WriteCsv(to));
        Assert.Equal("\ufeff'=Tên\n\"Xã, huyện\"\n\nTT,Chủ hộ,Số\n1,'=1+1,5\n2,'@x,\n3,'-2,-5\n4,\"Hòa, \"\"An\"\"\",'+x\n", Encoding.UTF8.GetString(to.ToArray()));
    }

    [Fact]
    public void Workbook_WithWhatLooksLikeFormulas_HoldsTextsAndNumbers()
    {
        using var to = new MemoryStream();
        Assert.Equal(4, Sample.WriteWorkbook(to));
        using var zip = new ZipArchive(to, ZipArchiveMode.Read);
        using var part = new StreamReader(zip.Entries.Single(entry => entry.FullName.StartsWith("xl/worksheets/", StringComparison.Ordinal)).Open());
        var xml = part.ReadToEnd();
        Assert.DoesNotContain("<f", xml, StringComparison.Ordinal);
        Assert.Contains("t=\"inlineStr\"><is><t>=1+1</t></is></c><c r=\"C5\" s=\"6\"><v>5</v></c>", xml, StringComparison.Ordinal);
        Assert.Contains("ySplit=\"4\" topLeftCell=\"A5\"", xml, StringComparison.Ordinal);
        Assert.Contains("<autoFilter ref=\"A4:C8\"", xml, StringComparison.Ordinal);
    }
}
