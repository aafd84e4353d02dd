using VuonLen.Core.Basics;

namespace VuonLen.Core.Places;

/// <summary>What must hold of the units of a city and their successions before they make a book.</summary>
public static class PlaceChecks
{
    /// <summary>Everything that is wrong, units first, in the order given; none if the book may be made.</summary>
    public static IReadOnlyList<PlaceFault> Faults(IReadOnlyList<PlaceVersion> versions, IReadOnlyList<Succession> successions)
    {
        var places = new Dictionary<PlaceId, PlaceVersion>();
        var twice = versions.Where(place => !places.TryAdd(place.Id, place)).Select(place => Of(place, "key", "đơn vị đã có ở một dòng khác", "bỏ một dòng hoặc đổi khóa")).ToList();
        if (twice.Count > 0) return twice;
        var checks = new SuccessionChecks(places, successions);
        return [.. Overlaps(versions), .. versions.SelectMany(place => Parents(place, places)), .. checks.Units(versions), .. checks.Steps()];
    }

    internal static PlaceFault Of(PlaceVersion place, string column, string problem, string remedy) => new(place.Id, null, column, problem, remedy);

    private static IEnumerable<PlaceFault> Overlaps(IReadOnlyList<PlaceVersion> versions)
    {
        foreach (var same in versions.Where(place => place.Kind.Level() != PlaceLevel.Village).GroupBy(place => (place.Kind.Level(), place.Code)))
            foreach (var by in Enum.GetValues<PlacesBy>())
            {
                var inOrder = same.OrderBy(place => place.Days(by).From).ToList();
                for (var i = 1; i < inOrder.Count; i++)
                    if (inOrder[i].Days(by).Overlaps(inOrder[i - 1].Days(by)))
                        yield return Of(inOrder[i], From(by), $"mã {same.Key.Code} có hai đơn vị trong cùng một ngày ({inOrder[i - 1].Name}, {inOrder[i].Name})", "sửa ngày bắt đầu hoặc ngày kết thúc của một trong hai");
            }
    }

    private static IEnumerable<PlaceFault> Parents(PlaceVersion place, Dictionary<PlaceId, PlaceVersion> places)
    {
        if (place.Parent is not { } id)
        {
            if (place.Kind.Level() != PlaceLevel.City) yield return Of(place, "parent", "thiếu đơn vị cấp trên", "ghi khóa của đơn vị cấp trên");
            yield break;
        }
        if (!places.TryGetValue(id, out var parent))
        {
            yield return Of(place, "parent", "không có đơn vị cấp trên này", "ghi khóa của một đơn vị có trong tệp");
            yield break;
        }
        if (!MayHold(parent.Kind.Level(), place.Kind.Level()))
            yield return Of(place, "parent", $"{parent.FullName} không thể là cấp trên của {place.FullName}", "ghi khóa của đơn vị đúng cấp");
        // A village lives on when its commune becomes another; only its first day must fall in its parent's.
        foreach (var by in Enum.GetValues<PlacesBy>())
            if (place.Kind.Level() == PlaceLevel.Village ? !parent.Days(by).Holds(place.Days(by).From) : !Covers(parent.Days(by), place.Days(by)))
                yield return Of(place, "parent", $"{parent.FullName} không tồn tại suốt thời gian của {place.FullName}", "tách đơn vị thành hai dòng tại ngày cấp trên thay đổi");
    }

    private static bool MayHold(PlaceLevel parent, PlaceLevel child) => (parent, child) is
        (PlaceLevel.City, PlaceLevel.District) or (PlaceLevel.City or PlaceLevel.District, PlaceLevel.Commune) or (PlaceLevel.Commune, PlaceLevel.Village);

    private static bool Covers(DayRange whole, DayRange part) =>
        whole.From <= part.From && (whole.To is not { } end || part.To is { } last && last <= end);

    private static string From(PlacesBy by) => by == PlacesBy.Law ? "law_from" : "operates_from";
}
