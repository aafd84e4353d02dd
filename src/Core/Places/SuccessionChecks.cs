using VuonLen.Core.Basics;

namespace VuonLen.Core.Places;

/// <summary>What must hold of successions: they meet their units on both calendars, and no commune's people appear or vanish.</summary>
internal sealed class SuccessionChecks(IReadOnlyDictionary<PlaceId, PlaceVersion> places, IReadOnlyList<Succession> successions)
{
    private readonly ILookup<PlaceId, Succession> _after = successions.ToLookup(step => step.From);
    private readonly ILookup<PlaceId, Succession> _before = successions.ToLookup(step => step.To);

    internal IEnumerable<PlaceFault> Units(IReadOnlyList<PlaceVersion> versions)
    {
        if (versions.Count == 0) yield break;
        var opening = versions.Min(place => place.ByLaw.From);
        foreach (var place in versions.Where(place => place.Kind.Level() == PlaceLevel.Commune))
        {
            if (place.ByLaw.To is not null && !_after[place.Id].Any())
                yield return PlaceChecks.Of(place, "law_to", $"{place.FullName} kết thúc mà không có đơn vị kế tục", "thêm dòng kế tục, hoặc bỏ ngày kết thúc");
            if (place.ByLaw.From > opening && !_before[place.Id].Any())
                yield return PlaceChecks.Of(place, "law_from", $"{place.FullName} bắt đầu mà không kế tục đơn vị nào", "thêm dòng kế tục từ đơn vị trước");
            if (place.ByLaw.To is null != place.InOperation.To is null)
                yield return PlaceChecks.Of(place, "operates_to", $"{place.FullName} kết thúc theo một lịch mà không kết thúc theo lịch kia", "ghi cả hai ngày kết thúc, hoặc bỏ cả hai");
        }
    }

    internal IEnumerable<PlaceFault> Steps()
    {
        var pairs = new HashSet<(PlaceId, PlaceId)>();
        foreach (var step in successions)
        {
            if (!places.TryGetValue(step.From, out var from)) yield return Of(step, "from_key", "không có đơn vị này", "ghi khóa của một đơn vị có trong tệp đơn vị");
            else if (!places.TryGetValue(step.To, out var to)) yield return Of(step, "to_key", "không có đơn vị này", "ghi khóa của một đơn vị có trong tệp đơn vị");
            else if (!pairs.Add((step.From, step.To))) yield return Of(step, "to_key", "cặp đơn vị đã có ở một dòng khác", "bỏ một dòng");
            else
                foreach (var fault in Step(step, from, to)) yield return fault;
        }
    }

    private IEnumerable<PlaceFault> Step(Succession step, PlaceVersion from, PlaceVersion to)
    {
        var ofVillage = from.Kind.Level() == PlaceLevel.Village;
        if (to.Kind.Level() != from.Kind.Level() && !(ofVillage && to.Kind.Level() == PlaceLevel.Commune))
            yield return Of(step, "to_key", $"{from.FullName} không thể thành {to.FullName}", "ghi đơn vị cùng cấp");
        foreach (var by in Enum.GetValues<PlacesBy>())
        {
            var (column, day) = by == PlacesBy.Law ? ("law_day", step.LawDay) : ("operates_day", step.OperatesDay);
            // A village may say its commune of a later day; a unit ends on the very day its successor begins.
            if (ofVillage ? !to.Days(by).Holds(day) || day < from.Days(by).From : from.Days(by).To != day || to.Days(by).From != day)
                yield return Of(step, column, $"{day:yyyy-MM-dd} không khớp với ngày kết thúc của {from.FullName} và ngày bắt đầu của {to.FullName}", "sửa cho ba ngày bằng nhau");
        }
        var together = _after[step.From].Count(other => other.LawDay == step.LawDay);
        if (step.Share == Share.Full != (together == 1))
            yield return Of(step, "share", step.Share == Share.Full ? $"{from.FullName} đã chuyển toàn bộ mà còn chuyển cho đơn vị khác" : $"chỉ một phần của {from.FullName} có nơi kế tục", "ghi full nếu toàn bộ dân cư sang một đơn vị; nếu chia thì ghi đủ các phần");
    }

    private static PlaceFault Of(Succession step, string column, string problem, string remedy) => new(null, step, column, problem, remedy);
}
