namespace VuonLen.Documents.RegisterList;

/// <summary>A person's residence in one cell: «09703 Xã Ba Vì | Thôn 3 | số 5», or the address alone when it is outside the register.</summary>
internal static class ResidenceCell
{
    private const string Between = " | ";

    public static string Written(ListResidence? residence)
    {
        if (residence is null) return "";
        if (residence.Commune is not { } commune)
        {
            var address = residence.Address ?? "";
            return address.Length == 0 || char.IsAsciiDigit(address[0]) || address.StartsWith(ListCodes.Outside, StringComparison.OrdinalIgnoreCase)
                ? ListCodes.Outside + address
                : address;
        }
        var cell = commune.Code + " " + commune.FullName;
        if (residence.Village is null && residence.Address is null) return cell;
        cell += Between + residence.Village?.FullName;
        return residence.Address is null ? cell : cell + Between + residence.Address;
    }

    /// <summary>The parts of a cell: an address outside, or a commune's code and name with a village and an address.</summary>
    public static (string? Outside, string Code, string Name, string? Village, string? Address) Read(string cell)
    {
        if (cell.StartsWith(ListCodes.Outside.TrimEnd(), StringComparison.OrdinalIgnoreCase))
            return (cell[ListCodes.Outside.TrimEnd().Length..].TrimStart(), "", "", null, null);
        if (!char.IsAsciiDigit(cell[0])) return (cell, "", "", null, null);
        var parts = cell.Split('|', 3, StringSplitOptions.TrimEntries);
        var blank = parts[0].IndexOf(' ', StringComparison.Ordinal);
        var (code, name) = blank < 0 ? (parts[0], "") : (parts[0][..blank], parts[0][(blank + 1)..]);
        return (null, code, name, NotEmpty(parts, 1), NotEmpty(parts, 2));
    }

    private static string? NotEmpty(string[] parts, int at) => at < parts.Length && parts[at].Length > 0 ? parts[at] : null;
}
