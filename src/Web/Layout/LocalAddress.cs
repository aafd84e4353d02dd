namespace VuonLen.Web.Layout;

/// <summary>Addresses of this server that a form sends one back to.</summary>
public static class LocalAddress
{
    /// <summary>The address if it is one of ours, else the first page: nobody is sent elsewhere.</summary>
    public static string Of(string? address) =>
        address is ['/', ..] and not ['/', '/' or '\\', ..] && !address.Any(char.IsControl) ? address : "/";
}
