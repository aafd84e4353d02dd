using VuonLen.Core.Basics;
using VuonLen.Core.Places;
using VuonLen.Law.Files;

namespace VuonLen.Law.Places;

/// <summary>Reads <c>places/&lt;city&gt;/sets/*.yaml</c>: dated sets of places, listed by official code or derived by a rule.</summary>
public static class PlaceSetFiles
{
    private enum Kind { Listed, Derived }

    /// <summary>The sets of every city in the folder, by id.</summary>
    /// <param name="places">The book that resolves the codes.</param>
    /// <exception cref="LawException">A file does not read, or names a place that the book does not have.</exception>
    public static IReadOnlyList<PlaceSet> PlaceSets(this LawFolder folder, PlaceBook places)
    {
        var sets = new Dictionary<string, PlaceSet>(StringComparer.Ordinal);
        foreach (var file in folder.Folders("places").SelectMany(city => folder.Files(city + "/sets", ".yaml")))
        {
            var id = Path.GetFileNameWithoutExtension(file);
            if (!sets.TryAdd(id, folder.Yaml(file, map => Set(id, map, places))))
                throw LawException.At(file, 0, null, $"đã có tập địa bàn «{id}»", "đổi tên tệp");
        }
        return sets.Values.OrderBy(set => set.Id, StringComparer.Ordinal).ToList();
    }

    private static PlaceSet Set(string id, YamlMap map, PlaceBook places)
    {
        var derived = map["kind"].Choice<Kind>() == Kind.Derived;
        var term = map.Map("term");
        return new(id, term["vi"].Text(), term["en"].Text(), map["source"].Text(), map["verified"].Flag(), map["note"].TextOrNull(),
            derived ? [] : map.Maps("known").Select(range => range["from"].RangeTo(range["to"])).ToList(),
            derived ? [] : map.Maps("members").Select(member => Member(member, places)).ToList(),
            derived ? Rule(map) : null);
    }

    private static RateRule Rule(YamlMap map)
    {
        var line = map["rate_at_least"].Whole();
        if (line is < 1 or > 10_000) throw map["rate_at_least"].Wrong($"{line} không phải là phần vạn từ 1 đến 10000", "ghi tỷ lệ theo phần vạn, ví dụ 1500 cho 15%");
        return new((int)line, map["day"].Day(), map["standard"].Text());
    }

    private static PlaceSetMember Member(YamlMap map, PlaceBook places)
    {
        var days = map["from"].RangeTo(map["to"]);
        var place = places.Find(map["code"].Text(), days.From) ?? throw map["code"].Wrong($"ngày {days.From:yyyy-MM-dd} không có đơn vị nào mang mã này", "sửa mã, hoặc sửa ngày from");
        if (map["name"].Text() != place.Name) throw map["name"].Wrong($"mã {place.Code} là {place.FullName}", "sửa mã hoặc tên cho khớp");
        if (place.InOperation.To is { } end && (days.To is not { } last || end < last))
            throw map["to"].Wrong($"{place.FullName} chỉ hoạt động đến trước {end:yyyy-MM-dd}", "kết thúc dòng này ngày đó, thêm một dòng cho đơn vị kế tục");
        return new(place.Id, days, map["certain"].Flag(), map["verified"].Flag(), map["note"].TextOrNull());
    }
}
