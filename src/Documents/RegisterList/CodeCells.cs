namespace VuonLen.Documents.RegisterList;

/// <summary>Reads household and person codes: their form, and that none is used twice.</summary>
internal sealed class CodeCells(ListCursor cursor, ListRun run)
{
    private const int PlaceDigits = 5;
    private const int HouseholdCode = 11;
    private const int PersonCode = 14;

    /// <summary>The household's code, empty when one is to be given.</summary>
    public string Household()
    {
        var column = run.Layout.At(ListField.HouseholdCode);
        var text = cursor.Cell(column);
        if (text.IsEmpty)
        {
            if (run.Context.NewHouseholdCode is null) cursor.Report(column, ListProblems.HouseholdCodeMissing);
            return "";
        }
        var code = text.ToString();
        if (!IsHousehold(text)) cursor.Report(column, ListProblems.HouseholdCodeForm);
        else if (!run.HouseholdCodes.Add(CodeSet.Number(text))) cursor.Report(column, ListProblems.HouseholdCodeRepeated);
        else if (run.Context.IsKnownHouseholdCode(code)) cursor.Report(column, ListProblems.HouseholdCodeKnown);
        return code;
    }

    /// <summary>The person's code, empty when one is to be given. It may stem from a household the person was in before.</summary>
    public string Person()
    {
        var column = run.Layout.At(ListField.PersonCode);
        var text = cursor.Cell(column);
        if (text.IsEmpty) return "";
        var code = text.ToString();
        var wellFormed = text.Length is PersonCode or PersonCode + 1 && IsHousehold(text[..HouseholdCode]) && text[HouseholdCode] == '-'
            && CellText.IsDigits(text[(HouseholdCode + 1)..]);
        if (!wellFormed) cursor.Report(column, ListProblems.PersonCodeForm);
        else if (!run.PersonCodes.Add(CodeSet.Number(text))) cursor.Report(column, ListProblems.PersonCodeRepeated);
        else if (run.Context.IsKnownPersonCode(code)) cursor.Report(column, ListProblems.PersonCodeKnown);
        return code;
    }

    private static bool IsHousehold(ReadOnlySpan<char> text) =>
        text.Length == HouseholdCode && text[PlaceDigits] == '-' && CellText.IsDigits(text[..PlaceDigits]) && CellText.IsDigits(text[(PlaceDigits + 1)..]);
}
