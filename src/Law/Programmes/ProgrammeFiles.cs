using VuonLen.Core.Basics;
using VuonLen.Core.Programme;
using VuonLen.Law.Files;

namespace VuonLen.Law.Programmes;

/// <summary>Reads <c>programmes/&lt;id&gt;/</c>: what one programme's document states, word for word.</summary>
public static class ProgrammeFiles
{
    /// <summary>The ids of the programmes of the folder.</summary>
    public static IReadOnlyList<string> ProgrammeIds(this LawFolder folder) =>
        folder.Folders("programmes").Select(path => path["programmes/".Length..]).ToList();

    /// <summary>The programme of an id.</summary>
    /// <exception cref="LawException">There is no such programme, or a file of it does not read.</exception>
    public static StatedProgramme Programme(this LawFolder folder, string id)
    {
        if (!folder.ProgrammeIds().Contains(id))
            throw new LawException($"Không có chương trình «{id}»; các chương trình có sẵn: {string.Join(", ", folder.ProgrammeIds())}.");
        var path = "programmes/" + id + "/";
        var agencies = folder.Csv(path + "agencies.csv", "code", "section", "name", "kind")
            .Select(row => new Agency(row["code"].Text(), row["section"].Text(), row["name"].Text(), row["kind"].Text())).ToList();
        var figures = folder.Csv(path + "figures.csv", "id", "section", "label", "value", "value_to", "unit", "scope", "kind", "quote").Select(Figure).ToList();
        var references = folder.Csv(path + "references.csv", "id", "kind", "number", "date", "issued_by", "subject", "sections").Select(Reference).ToList();
        var monitoring = folder.Csv(path + "monitoring.csv", "section", "agency", "district").Select(row => Assignment(row, agencies)).ToList();
        return folder.Yaml(path + "programme.yaml", map => new StatedProgramme(
            map["id"].Text() == id ? id : throw map["id"].Wrong("mã khác tên thư mục", "đặt mã theo tên thư mục"),
            map["title"].Text(), map["enacting_sentence"].Text(), map["issued_by"].Text(), map["document_number"].TextOrNull(), map["city"].Text(),
            map["figures_at"].Day(), Period(map.Map("period")), figures, references, agencies, monitoring, map["note"].TextOrNull(), map["verified"].Flag()));
    }

    private static DayRange Period(YamlMap map) =>
        map["to"].Day() > map["from"].Day() ? new(map["from"].Day(), map["to"].Day()) : throw map["to"].Wrong("ngày hết không sau ngày bắt đầu", "ghi ngày đầu tiên ngoài giai đoạn");

    private static Figure Figure(CsvRow row) => new(
        row["id"].Text(), row["section"].Text(), row["label"].Text(), Number(row["value"]), row["value_to"].IsEmpty ? null : Number(row["value_to"]),
        row["unit"].Text(), row["scope"].Text(), row["kind"].Choice<FigureKind>(), row["quote"].Text());

    private static Reference Reference(CsvRow row) => new(
        row["id"].Text(), row["kind"].Text(), row["number"].TextOrNull(), row["date"].DayOrNull(), row["issued_by"].TextOrNull(),
        row["subject"].Text(), row["sections"].Text());

    private static Assignment Assignment(CsvRow row, List<Agency> agencies) => new(
        row["section"].Text(),
        agencies.Find(agency => agency.Code == row["agency"].Text()) ?? throw row["agency"].Wrong($"không có cơ quan «{row["agency"].Raw}»", "thêm cơ quan vào agencies.csv"),
        row["district"].Text());

    private static StatedNumber Number(LawCell cell) => StatedNumber.TryParse(cell.Text(), out var number)
        ? number : throw cell.Wrong($"«{cell.Raw}» không phải là số", "chỉ ghi chữ số, phần lẻ sau dấu chấm, ví dụ 2.66");
}
