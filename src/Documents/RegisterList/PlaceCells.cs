using VuonLen.Core.Basics;
using VuonLen.Core.Places;

namespace VuonLen.Documents.RegisterList;

/// <summary>Reads where a household is: codes and names of commune and district, the province, the village.</summary>
internal sealed class PlaceCells(ListCursor cursor, ListRun run)
{
    private const int CommuneDigits = 5;
    private const int DistrictDigits = 3;
    private readonly int[] _shared =
        [.. Enumerable.Range(0, run.Layout.Columns.Count).Where(i => run.Layout.Columns[i].Rows == ListRows.Household)];

    /// <summary>Reads the household's first row.</summary>
    public void Read(HouseholdDraft household)
    {
        foreach (var column in _shared)
            if (cursor.Cell(column) is { IsEmpty: false } text) household.Shared[column] = run.Text(text);
        if (run.Day is not { } day || ReadCommune(day) is not { } commune) return;
        household.Commune = commune;
        household.District = run.Places.DistrictOf(commune);
        household.City = run.Places.CityOf(commune);
        ReadDistrict(commune, household.District, day);
        var province = run.Layout.At(ListField.Province);
        var name = cursor.Cell(province);
        if (household.City is { } city && !name.IsEmpty && !run.Places.IsNamed(city, name)) cursor.Report(province, ListProblems.ProvinceDiffers, city.FullName);
        var village = run.Layout.At(ListField.Village);
        if (cursor.Cell(village).IsEmpty) return;
        household.Village = run.Places.Village(commune, cursor.Cell(village), out var suggestion);
        if (household.Village is null) cursor.Report(village, ListProblems.VillageUnknown, commune.FullName, suggestion);
    }

    /// <summary>A further row must say the same as the first, or nothing.</summary>
    public void Compare(HouseholdDraft household)
    {
        foreach (var column in _shared)
        {
            var text = cursor.Cell(column);
            if (text.IsEmpty) continue;
            var first = household.Shared.GetValueOrDefault(column, "");
            if (text.SequenceEqual(first) || Fold.Key(text.ToString()) == Fold.Key(first)) continue;
            var problem = run.Layout.Columns[column].Field == ListField.HeadName ? ListProblems.HeadNameDiffers : ListProblems.PlaceDiffers;
            cursor.Report(column, problem, first);
        }
    }

    private PlaceVersion? ReadCommune(DateOnly day)
    {
        var column = run.Layout.At(ListField.CommuneCode);
        var code = Padded(column, CommuneDigits);
        if (code.IsEmpty)
        {
            cursor.Report(column, ListProblems.CommuneMissing);
            return null;
        }
        var commune = run.Places.Commune(code, day, out var other);
        var nameColumn = run.Layout.At(ListField.Commune);
        var name = cursor.Cell(nameColumn);
        if (commune is null && other is null) cursor.Report(column, ListProblems.CommuneUnknown);
        else if (commune is null) cursor.Report(column, ListProblems.CommuneNotOperating, CellText.Written(day), other!.FullName);
        else if (!name.IsEmpty && !run.Places.IsNamed(commune, name)) cursor.Report(nameColumn, ListProblems.CommuneNameDiffers, commune.Code, commune.FullName);
        return commune;
    }

    private void ReadDistrict(PlaceVersion commune, PlaceVersion? district, DateOnly day)
    {
        var column = run.Layout.At(ListField.DistrictCode);
        var code = Padded(column, DistrictDigits);
        var nameColumn = run.Layout.At(ListField.District);
        var name = cursor.Cell(nameColumn);
        if (district is null)
        {
            // Since there is no district level, a district's code or name is a sign of an old list.
            if (!code.IsEmpty) cursor.Report(column, ListProblems.DistrictNone, CellText.Written(day));
            else if (!name.IsEmpty) cursor.Report(nameColumn, ListProblems.DistrictNone, CellText.Written(day));
            return;
        }
        if (!code.IsEmpty && !run.Places.IsDistrict(code)) cursor.Report(column, ListProblems.DistrictUnknown);
        else if (!code.IsEmpty && !code.SequenceEqual(district.Code))
            cursor.Report(column, ListProblems.DistrictNotOfCommune, commune.FullName, district.FullName, district.Code);
        else if (!name.IsEmpty && !run.Places.IsNamed(district, name)) cursor.Report(nameColumn, ListProblems.DistrictNameDiffers, district.FullName);
    }

    // Spreadsheets take codes for numbers and drop the zeros in front.
    private ReadOnlySpan<char> Padded(int column, int digits)
    {
        var code = cursor.Cell(column);
        if (code.IsEmpty || code.Length >= digits || !CellText.IsDigits(code)) return code;
        var padded = code.ToString().PadLeft(digits, '0');
        cursor.Report(column, ListProblems.CodeZeroLost, padded);
        return padded;
    }
}
