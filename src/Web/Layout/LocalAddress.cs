namespace VuonLen.Web.Layout;

/// <summary>Addresses of this server that a form sends one back to.</summary>
public static class LocalAddress
{
    /// <summary>The address if it is one of ours, else the first page: nobody is sent elsewhere.</summary>
    public static string Of(string? address) =>
        address is ['/', ..] and not ['/', '/' or '\\', ..] && !address.Any(char.IsControl) ? Escaped(address) : "/";

    // A header holds ASCII only; what a browser shows as letters goes out as bytes.
    private static string Escaped(string address) =>
        string.Concat(address.EnumerateRunes().Select(letter => letter.IsAscii ? letter.ToString() : Uri.EscapeDataString(letter.ToString())));
}
