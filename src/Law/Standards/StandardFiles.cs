using VuonLen.Core.Basics;
using VuonLen.Core.Places;
using VuonLen.Core.Standards;
using VuonLen.Law.Files;

namespace VuonLen.Law.Standards;

/// <summary>Reads <c>law/standards/</c>: one file per standard, named after its id.</summary>
public static class StandardFiles
{
    private const string National = "national";

    /// <summary>All standards of the folder.</summary>
    /// <exception cref="LawException">A file does not read, or two standards of one scope are in force on one day.</exception>
    public static StandardBook Standards(this LawFolder folder)
    {
        try
        {
            return new(folder.Files("law/standards", ".yaml").Select(file => folder.Yaml(file, Read)).ToList());
        }
        catch (ArgumentException wrong)
        {
            throw LawException.At("law/standards", 0, null, "hai chuẩn cùng phạm vi trùng ngày hiệu lực hoặc trùng mã (" + wrong.Message + ")", "sửa in_force hoặc id", wrong);
        }
    }

    /// <summary>Reads one standard from its file's text.</summary>
    /// <exception cref="LawException">It does not read.</exception>
    public static Standard Read(YamlMap map)
    {
        var id = map["id"].Text();
        if (!map.File.EndsWith("/" + id + ".yaml", StringComparison.Ordinal))
            throw map["id"].Wrong($"mã «{id}» khác tên tệp", "đặt tên tệp theo mã của chuẩn");
        var scope = map["scope"].Text();
        var pointsBy = map.MapOrNull("points_by") is { } by ? Instrument(by) : null;
        var rows = map.Maps("rows").Select(row => StandardRowReader.Read(row, pointsBy is not null)).ToList();
        return new(
            id, map["name"].Text(), new(map.Map("issuer")["id"].Text(), map.Map("issuer")["name"].Text()), scope == National ? null : scope,
            Instrument(map.Map("instrument")), Range(map.Map("in_force")),
            map.MapsOrNone("extended_by").Select(Extension).ToList(), pointsBy, rows, map["note"].TextOrNull(),
            map.CellsOrNone("missing").Select(cell => cell.Text()).ToList());
    }

    private static Extension Extension(YamlMap map) =>
        new(Instrument(map.Map("instrument")), map["from"].Day(), map["verified"].Flag(), map["note"].TextOrNull());

    private static Instrument Instrument(YamlMap map) => new(
        map["kind"].Text(), map["number"].Text(), map["date"].Day(), map["issued_by"].Text(), map["article"].TextOrNull(), map["verified"].Flag());

    private static DayRange Range(YamlMap map)
    {
        var (from, to) = (map["from"].Day(), map["to"].DayOrNull());
        if (to <= from) throw map["to"].Wrong("ngày hết hiệu lực không sau ngày bắt đầu", "ghi ngày đầu tiên không còn hiệu lực");
        return new(from, to);
    }
}
