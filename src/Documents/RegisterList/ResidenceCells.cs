namespace VuonLen.Documents.RegisterList;

/// <summary>Reads where a person is registered or lives, when that is not the household's dwelling.</summary>
internal sealed class ResidenceCells(ListCursor cursor, ListRun run)
{
    private const int LongestText = 300;

    public ListResidence? Read(int column)
    {
        var text = cursor.Cell(column);
        if (text.IsEmpty || run.Day is not { } day) return null;
        if (text.Length > LongestText) cursor.Report(column, ListProblems.TextLong, LongestText);
        var (outside, code, name, villageName, address) = ResidenceCell.Read(text.ToString());
        if (outside is not null) return new(null, null, outside);
        if (run.Places.AnyCommune(code, name, day) is not { } commune)
        {
            cursor.Report(column, ListProblems.ResidenceUnknown, run.Places.Example(day));
            return null;
        }
        if (villageName is null) return new(commune, null, address);
        var village = run.Places.Village(commune, villageName, out _);
        if (village is null) cursor.Report(column, ListProblems.ResidenceVillage, commune.FullName, villageName);
        return new(commune, village, address);
    }
}
