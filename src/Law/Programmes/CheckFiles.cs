using VuonLen.Core.Basics;
using VuonLen.Core.Programme;
using VuonLen.Law.Files;

namespace VuonLen.Law.Programmes;

/// <summary>Reads <c>programmes/&lt;id&gt;/checks.yaml</c>: what should hold in a programme's document.</summary>
public static class CheckFiles
{
    /// <summary>The checks of a programme, in the order of the file.</summary>
    /// <exception cref="LawException">The file does not read, or a check names a figure that the programme does not state.</exception>
    public static IReadOnlyList<Check> Checks(this LawFolder folder, StatedProgramme programme) =>
        folder.Yaml("programmes/" + programme.Id + "/checks.yaml", file => file.Maps("checks").Select(map =>
        {
            var check = Check(map);
            foreach (var figure in check.Figures)
                if (programme.Figures.All(one => one.Id != figure))
                    throw map.Wrong("id", $"phép kiểm tra {check.Id} dùng con số «{figure}» không có trong figures.csv", "sửa mã con số");
            return check;
        }).ToList());

    private static Words InBoth(YamlMap map, string name) => new(map[name].Text(), map[name + "_en"].Text());

    private static Check Check(YamlMap map)
    {
        var (id, what, suggestion) = (map["id"].Text(), InBoth(map, "what"), InBoth(map, "suggestion"));
        return map["kind"].Text() switch
        {
            "sum" => new SumCheck(id, what, suggestion, InBoth(map, "suggestion_otherwise"), map.Cells("parts").Select(cell => cell.Text()).ToList(), map["total"].Text()),
            "share_above" => new ShareAboveCheck(id, what, suggestion, map["part"].Text(), map["whole"].Text(), map["share"].Text()),
            "share_of_implied_total" => new ShareOfImpliedTotalCheck(
                id, what, suggestion, InBoth(map, "suggestion_otherwise"), map["part"].Text(), map["share"].Text(),
                map.Maps("implied_by").Select(by => new StatedShare(by["part"].Text(), by["share"].Text())).ToList()),
            "same_year" => new SameYearCheck(id, what, suggestion),
            "suffix_matches_kind" => new SuffixCheck(
                id, what, suggestion, map.Maps("document_kinds").Select(kind => new DocumentKind(kind["suffix"].Text(), kind["kind"].Text())).ToList()),
            "unit_lasts_through" => new UnitLastsCheck(id, what, suggestion, InBoth(map, "suggestion_otherwise")),
            "assigned_once" => new AssignedOnceCheck(id, what, suggestion),
            var other => throw map["kind"].Wrong(
                $"không có phép kiểm tra «{other}»",
                "chọn sum, share_above, share_of_implied_total, same_year, suffix_matches_kind, unit_lasts_through hoặc assigned_once"),
        };
    }
}
