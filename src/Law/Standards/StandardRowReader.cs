using VuonLen.Core.Basics;
using VuonLen.Core.Places;
using VuonLen.Core.Standards;
using VuonLen.Law.Files;

namespace VuonLen.Law.Standards;

/// <summary>Reads one row of a standard. Limits are spelled <c>above</c>, <c>at_least</c>, <c>at_most</c>, <c>below</c>, as the law spells them.</summary>
internal static class StandardRowReader
{
    public static StandardRow Read(YamlMap row, bool mayHavePoints)
    {
        var income = row.MapOrNull("income") is { } lines ? Bounds(lines, number => new Dong(number)) : (Bounds<Dong>?)null;
        var points = row.MapOrNull("points") is { } of ? Points(of) : null;
        if (points is not null && !mayHavePoints)
            throw row.Wrong("points", "dòng có điểm nhưng chuẩn không nói văn bản nào quy định điểm", "thêm points_by");
        if (income is null && points is null)
            throw row.Wrong("income", "dòng không có mức thu nhập cũng không có điểm", "thêm income hoặc points");
        var given = row["class"].Choice<HouseholdClass>();
        if (given == HouseholdClass.Undecided) throw row["class"].Wrong("một dòng của chuẩn phải xếp được diện", "chọn poor, near_poor, average hoặc none");
        return new(
            row["area"].Choice<Area>(), given, income, Counts(row, "deprivations"), points,
            row["verified"].Flag(), row["note"].TextOrNull());
    }

    private static PointBounds Points(YamlMap map) => new(Counts(map, "b1"), Counts(map, "b2"), map["verified"].Flag());

    private static Bounds<int> Counts(YamlMap map, string key) =>
        map.MapOrNull(key) is { } limits ? Bounds(limits, number => checked((int)number)) : default;

    private static Bounds<T> Bounds<T>(YamlMap map, Func<long, T> of) where T : struct, IComparable<T>
    {
        var bounds = new Bounds<T>(Limit("above"), Limit("at_least"), Limit("at_most"), Limit("below"));
        if (bounds == default) throw map.Wrong("at_most", "không có giới hạn nào", "ghi above, at_least, at_most hoặc below, hoặc bỏ hẳn khóa này");
        return bounds;

        T? Limit(string key)
        {
            var cell = map[key];
            if (cell.WholeOrNull() is not { } number) return null;
            if (number is < 0 or > int.MaxValue) throw cell.Wrong($"giới hạn «{cell.Raw}» nằm ngoài khoảng dùng được", "ghi số nguyên không âm dưới 2.147.483.647");
            return of(number);
        }
    }
}
