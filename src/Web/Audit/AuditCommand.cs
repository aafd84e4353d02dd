using System.CommandLine;
using System.Globalization;
using VuonLen.Store;
using VuonLen.Store.Acts;
using VuonLen.Web.CommandLine;

namespace VuonLen.Web.Audit;

/// <summary><c>audit verify</c>: whether the store is what its acts say.</summary>
public static class AuditCommand
{
    public static Command Create() => new("audit", "Kiểm tra chuỗi ghi nhận của kho dữ liệu.")
    {
        VuonLenCommand.Replying("verify", "Tính lại toàn bộ chuỗi ghi nhận; kết thúc với mã 1 nếu có chỗ không khớp.", Verify, [Options.Store, Options.Json]),
    };

    private static Reply Verify(Call call)
    {
        using var store = RegisterStore.Open(call.Store, Environment.GetEnvironmentVariable("VUONLEN_KEYS"));
        var found = Store.Acts.Audit.Verify(store);
        return new(found, output => Print(found, output), found.Ok ? ExitCodes.Done : ExitCodes.Wrong);
    }

    private static void Print(AuditResult found, TextWriter output)
    {
        output.WriteLine(found.Ok ? $"Đúng: {found.Acts} lần ghi, không có chỗ nào bị sửa ngoài các lần ghi." : $"Có chỗ không khớp ({found.Broken.Count}):");
        if (found.Ok) return;
        var table = new TextTable("Lần ghi", "Bảng", "Của", "Dòng", "Điều không khớp");
        foreach (var broken in found.Broken)
            table.Add(Number(broken.Act), broken.Table ?? "", broken.Owner?.ToString() ?? "", Number(broken.Row), broken.Problem);
        table.Write(output);
    }

    private static string Number(long? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";
}
