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
            if (cursor.Has(column)) household.Shared[column] = run.Text(cursor.Cell(column));
        ReadPlaces(household);
    }

    /// <summary>A further row must say the same as the first, or nothing. What was wrong on the first is not held against the others.</summary>
    public void Compare(HouseholdDraft household, bool isHead)
    {
        foreach (var column in _shared)
        {
            var text = cursor.Cell(column);
            if (text.IsEmpty || !household.Shared.TryGetValue(column, out var first)) continue;
            if (text.SequenceEqual(first) || IsSameCode(text, first) || Fold.Key(text.ToString()) == Fold.Key(first)) continue;
            switch (run.Layout.Columns[column].Field)
            {
                case ListField.HeadName when isHead: break;
                case ListField.HeadName: cursor.Report(column, ListProblems.HeadNameDiffers, first); break;
                case ListField.HouseholdCode when run.IsUsed(text): cursor.Report(column, ListProblems.HouseholdCodeRepeated); break;
                default: cursor.Report(column, ListProblems.PlaceDiffers, first); break;
            }
        }
    }

    // Only some cells of a column may have lost their zeros.
    private static bool IsSameCode(ReadOnlySpan<char> text, ReadOnlySpan<char> first) =>
        text.Length != first.Length && CellText.IsDigits(text) && CellText.IsDigits(first) && text.TrimStart('0').SequenceEqual(first.TrimStart('0'));

    private void ReadPlaces(HouseholdDraft household)
    {
        if (run.Day is not { } day || ReadCommune(household, day) is not { } commune) return;
        household.Commune = commune;
        household.District = run.Places.DistrictOf(commune);
        household.City = run.Places.CityOf(commune);
        ReadDistrict(household, commune, day);
        var province = run.Layout.At(ListField.Province);
        var name = cursor.Cell(province);
        if (household.City is { } city && !name.IsEmpty && !run.Places.IsNamed(city, name)) Doubt(household, province, ListProblems.ProvinceDiffers, city.FullName);
        var village = run.Layout.At(ListField.Village);
        if (cursor.Cell(village).IsEmpty) return;
        household.Village = run.Places.Village(commune, cursor.Cell(village), out var suggestion);
        if (household.Village is null) Doubt(household, village, ListProblems.VillageUnknown, commune.FullName, suggestion);
    }

    private PlaceVersion? ReadCommune(HouseholdDraft household, DateOnly day)
    {
        var column = run.Layout.At(ListField.CommuneCode);
        var code = Padded(column, CommuneDigits);
        if (code.IsEmpty)
        {
            Doubt(household, column, ListProblems.CommuneMissing);
            return null;
        }
        var commune = run.Places.Commune(code, day, out var other);
        var nameColumn = run.Layout.At(ListField.Commune);
        var name = cursor.Cell(nameColumn);
        if (commune is null && other is null) Doubt(household, column, ListProblems.CommuneUnknown);
        else if (commune is null) Doubt(household, column, ListProblems.CommuneNotOperating, CellText.Written(day), other!.FullName);
        else if (!name.IsEmpty && !run.Places.IsNamed(commune, name)) Doubt(household, nameColumn, ListProblems.CommuneNameDiffers, commune.Code, commune.FullName);
        return commune;
    }

    private void ReadDistrict(HouseholdDraft household, PlaceVersion commune, DateOnly day)
    {
        var district = household.District;
        var column = run.Layout.At(ListField.DistrictCode);
        var code = Padded(column, DistrictDigits);
        var nameColumn = run.Layout.At(ListField.District);
        var name = cursor.Cell(nameColumn);
        if (district is null)
        {
            // Since there is no district level, a district's code or name is a sign of an old list.
            if (!code.IsEmpty) Doubt(household, column, ListProblems.DistrictNone, CellText.Written(day));
            else if (!name.IsEmpty) Doubt(household, nameColumn, ListProblems.DistrictNone, CellText.Written(day));
            return;
        }
        if (!code.IsEmpty && !run.Places.IsDistrict(code)) Doubt(household, column, ListProblems.DistrictUnknown);
        else if (!code.IsEmpty && !code.SequenceEqual(district.Code))
            Doubt(household, column, ListProblems.DistrictNotOfCommune, commune.FullName, district.FullName, district.Code);
        else if (!name.IsEmpty && !run.Places.IsNamed(district, name)) Doubt(household, nameColumn, ListProblems.DistrictNameDiffers, district.FullName);
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

    private void Doubt(HouseholdDraft household, int column, ListProblem problem, params ReadOnlySpan<object?> with)
    {
        household.Shared.Remove(column);
        cursor.Report(column, problem, with);
    }
}
