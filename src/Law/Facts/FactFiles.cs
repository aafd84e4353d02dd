using System.Buffers;
using VuonLen.Core.Basics;
using VuonLen.Core.Facts;
using VuonLen.Law.Files;

namespace VuonLen.Law.Facts;

/// <summary>Reads <c>law/facts/</c>: every characteristic the register can hold, grouped in files.</summary>
public static class FactFiles
{
    private static readonly SearchValues<char> CodeLetters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789_");

    /// <summary>The vocabulary of the folder, in the order of the files.</summary>
    /// <exception cref="LawException">A file does not read, or a code comes twice.</exception>
    public static FactVocabulary Facts(this LawFolder folder)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return new(folder.Files("law/facts", ".yaml").SelectMany(file => folder.Yaml(file, map => map.Maps("terms").Select(term =>
        {
            var code = Code(term);
            if (!seen.Add(code)) throw term.Wrong("code", $"mã «{code}» đã có ở trên", "đặt mã khác hoặc bỏ mục này");
            return Term(term, code);
        }).ToList())).ToList());
    }

    private static FactTerm Term(YamlMap map, string code)
    {
        var type = map["type"].Choice<FactType>();
        var choices = Choices(map);
        if ((type == FactType.Choice) != choices.Count > 0)
            throw map.Wrong("choices", "chỉ loại choice mới có danh mục và phải có danh mục", "thêm hoặc bỏ choices");
        var standing = map["default"].TextOrNull();
        if (standing is not null && type == FactType.Choice && choices.All(choice => choice.Code != standing))
            throw map["default"].Wrong($"«{standing}» không có trong danh mục", "chọn một mã của choices");
        var (term, help) = (map.Map("term"), map.Map("help"));
        return new(
            code, term["vi"].Text(), term["en"].Text(), type, map["subject"].Choice<FactSubject>(), map["sensitivity"].Choice<Sensitivity>(),
            map.Has("many") && map["many"].Flag(), standing, map["unit"].TextOrNull(), choices, map["cite"].Text(), map["verified"].Flag(),
            help["vi"].Text(), help["en"].Text());
    }

    private static List<FactChoice> Choices(YamlMap map)
    {
        // One spelling must mean one choice, or an import could not tell which.
        var spellings = new Dictionary<string, string>(StringComparer.Ordinal);
        return map.MapsOrNone("choices").Select(choice =>
        {
            var read = new FactChoice(Code(choice), choice["vi"].Text(), choice["en"].Text(), choice.CellsOrNone("also").Select(cell => cell.Text()).ToList());
            foreach (var spelling in new[] { read.Code, read.Term }.Concat(read.Also).Select(Fold.Key).Distinct())
                if (!spellings.TryAdd(spelling, read.Code))
                    throw choice.Wrong("vi", $"cách viết «{spelling}» đã chỉ mã {spellings[spelling]}", "mỗi cách viết chỉ dùng cho một mã");
            return read;
        }).ToList();
    }

    private static string Code(YamlMap map)
    {
        var cell = map["code"];
        var code = cell.Text();
        return code.AsSpan().ContainsAnyExcept(CodeLetters) ? throw cell.Wrong($"mã «{code}» có ký tự lạ", "chỉ dùng chữ thường a–z, chữ số và dấu gạch dưới") : code;
    }
}
