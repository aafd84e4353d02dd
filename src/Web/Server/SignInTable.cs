using System.Text.Json;
using VuonLen.Web.CommandLine;

namespace VuonLen.Web.Server;

/// <summary>The sign-ins of a demonstration store, for whoever started it.</summary>
public static class SignInTable
{
    /// <summary>The file beside the store; its owner's only.</summary>
    public const string File = "demo-sign-ins.json";

    /// <summary>Prints them if the store has them.</summary>
    public static void Print(string store, TextWriter output)
    {
        var file = Path.Combine(store, File);
        if (!System.IO.File.Exists(file)) return;
        var signIns = JsonSerializer.Deserialize<List<DemoSignIn>>(System.IO.File.ReadAllText(file), Json.Shape) ?? [];
        var table = new TextTable("Tên đăng nhập", "Mật khẩu", "Vai trò", "Đơn vị", "Cơ quan");
        foreach (var line in signIns) table.Add(line.User, line.Password, line.Role, line.Place ?? "", line.Agency ?? "");
        output.WriteLine($"Đăng nhập (cũng có trong {file}):");
        table.Write(output);
    }

    private sealed record DemoSignIn(string User, string Password, string Role, string? Place, string? Agency);
}
