using VuonLen.Core.Basics;
using VuonLen.Core.Situation;

namespace VuonLen.Web.Situation;

/// <summary>One line of the table of units.</summary>
public sealed record UnitLine(string Code, string Name, long? Resident, int? Poor, int? NearPoor)
{
    /// <summary>The poverty rate.</summary>
    public Percent? Rate => Percent.Of(Poor, Resident);

    /// <summary>The rate of the near-poor.</summary>
    public Percent? NearPoorRate => Percent.Of(NearPoor, Resident);
}

/// <summary>How the table of units is sorted: by a column, up or down.</summary>
public sealed record UnitOrder(string Column, bool Down)
{
    private static readonly Dictionary<string, Comparison<UnitLine>> Columns = new()
    {
        ["code"] = (one, other) => string.CompareOrdinal(one.Code, other.Code),
        ["name"] = (one, other) => string.CompareOrdinal(SortKey.OfText(one.Name), SortKey.OfText(other.Name)),
        ["resident"] = (one, other) => (one.Resident ?? -1).CompareTo(other.Resident ?? -1),
        ["poor"] = (one, other) => (one.Poor ?? -1).CompareTo(other.Poor ?? -1),
        ["rate"] = (one, other) => Compare(one.Poor ?? 0, one.Resident, other.Poor ?? 0, other.Resident),
        ["near_poor"] = (one, other) => (one.NearPoor ?? -1).CompareTo(other.NearPoor ?? -1),
        ["near_poor_rate"] = (one, other) => Compare(one.NearPoor ?? 0, one.Resident, other.NearPoor ?? 0, other.Resident),
    };

    /// <summary>The order of an address («rate», «-rate» for the highest first); by code when it names none.</summary>
    public static UnitOrder Of(string? sort) =>
        sort is ['-', .. var down] && Columns.ContainsKey(down) ? new(down, true) : sort is not null && Columns.ContainsKey(sort) ? new(sort, false) : new("code", false);

    /// <summary>What the address says when this column's heading is followed: figures begin with the highest.</summary>
    public string Following(string column) => column == Column ? (Down ? column : "-" + column) : column is "code" or "name" ? column : "-" + column;

    /// <summary>How this column is sorted, for a reader of the table.</summary>
    public string? Says(string column) => column != Column ? null : Down ? "descending" : "ascending";

    /// <summary>The lines in this order; equals stay by code.</summary>
    public IReadOnlyList<UnitLine> Sorted(IEnumerable<UnitLine> lines)
    {
        var compare = Columns[Column];
        var sorted = lines.ToList();
        sorted.Sort((one, other) => (Down ? compare(other, one) : compare(one, other)) is var by and not 0 ? by : string.CompareOrdinal(one.Code, other.Code));
        return sorted;
    }

    // Exact: a/b against c/d by a·d against c·b. What has no rate comes below every rate.
    private static int Compare(long part, long? whole, long otherPart, long? otherWhole) =>
        whole is not > 0 ? (otherWhole is not > 0 ? 0 : -1) : otherWhole is not > 0 ? 1 : (part * otherWhole.Value).CompareTo(otherPart * whole.Value);
}
