using VuonLen.Core.Basics;
using VuonLen.Store.Reading;

namespace VuonLen.Web.Households;

/// <summary>Orders of a list as addresses and options write them.</summary>
public static class ListOrders
{
    private static readonly Dictionary<string, SortBy> Names = Enum.GetValues<SortBy>().ToDictionary(by => by.ToString().ToLowerInvariant());

    /// <summary>Reads an order; by code when none is given.</summary>
    /// <exception cref="ProblemException">There is no such order.</exception>
    public static HouseholdOrder Read(string? text)
    {
        if (text is null) return new();
        var down = text.StartsWith('-');
        return Names.TryGetValue(down ? text[1..] : text, out var by) ? new(by, down)
            : throw new ProblemException($"Không xếp được danh sách theo «{text}»; hãy chọn một trong: {string.Join(", ", Names.Keys)}, thêm dấu «-» ở trước để xếp ngược lại.",
                $"The list cannot be sorted by “{text}”; choose one of: {string.Join(", ", Names.Keys)}, with “-” in front for the other way round.");
    }

    /// <summary>What the address says when the heading of a column is followed; null for the usual order.</summary>
    public static string? Following(this HouseholdOrder order, SortBy by)
    {
        var name = by.ToString().ToLowerInvariant();
        return order.By == by && !order.Down ? "-" + name : by == SortBy.Code ? null : name;
    }

    /// <summary>How a column is sorted, for a reader of the table.</summary>
    public static string? Says(this HouseholdOrder order, SortBy? by) => order.By != by ? null : order.Down ? "descending" : "ascending";
}
