using VuonLen.Core.Basics;

using VuonLen.Documents.RegisterList.Known;

namespace VuonLen.Documents.RegisterList;

/// <summary>Reads household and person codes: their form, and that none is used twice.</summary>
internal sealed class CodeCells(ListCursor cursor, ListRun run)
{
    private const int PlaceDigits = 5;
    private const int HouseholdCode = 11;
    private const int PersonCode = 14;

    /// <summary>Reads the household's code; it stays empty when one is to be given.</summary>
    public void ReadHousehold(HouseholdDraft household)
    {
        var column = run.Layout.At(ListField.HouseholdCode);
        var text = cursor.Cell(column);
        if (text.IsEmpty && run.Context.NewHouseholdCode is null) cursor.Report(column, ListProblems.HouseholdCodeMissing);
        if (text.IsEmpty) return;
        household.Code = text.ToString();
        var problem = Problem(household);
        if (problem is null) return;
        cursor.Report(column, problem, problem == ListProblems.CommuneNotTheirs ? new Words("Hộ mang mã này", "The household of this code") : CellText.Written(run.Day ?? default));
        // What follows may be the rest of a household above: neither its other rows nor its whole can be held against it.
        household.Shared.Remove(column);
        household.Unsure |= problem == ListProblems.HouseholdCodeRepeated;
    }

    /// <summary>The person's code, empty when one is to be given. It may stem from a household the person was in before.</summary>
    /// <param name="known">The household of the register its row belongs to, whose members' codes are no fault.</param>
    public string Person(KnownHousehold? known)
    {
        var column = run.Layout.At(ListField.PersonCode);
        var text = cursor.Cell(column);
        if (text.IsEmpty) return "";
        var code = text.ToString();
        var wellFormed = text.Length is PersonCode or PersonCode + 1 && IsHouseholdCode(text[..HouseholdCode]) && text[HouseholdCode] == '-'
            && CellText.IsDigits(text[(HouseholdCode + 1)..]);
        if (!wellFormed) cursor.Report(column, ListProblems.PersonCodeForm);
        else if (!run.PersonCodes.Add(CodeSet.Number(text))) cursor.Report(column, ListProblems.PersonCodeRepeated);
        else if (known?.HasPerson(code) is not true && !IsTheirs(code)) cursor.Report(column, ListProblems.PersonNotTheirs);
        else if (known?.HasPerson(code) is not true && run.Context.IsKnownPersonCode(code)) cursor.Report(column, ListProblems.PersonCodeKnown);
        return code;
    }

    private bool IsTheirs(string code) => run.Context.IsTheirsToNumber(code[..PlaceDigits]);

    private ListProblem? Problem(HouseholdDraft household)
    {
        var code = household.Code;
        if (!IsHouseholdCode(code)) return ListProblems.HouseholdCodeForm;
        if (!run.HouseholdCodes.Add(CodeSet.Number(code))) return ListProblems.HouseholdCodeRepeated;
        if (run.Day is not { } day || !run.Context.IsKnownHouseholdCode(code)) return IsTheirs(code) ? null : ListProblems.CommuneNotTheirs;
        if (run.Context.Known(code, day) is not { } known) return ListProblems.HouseholdCodeKnown;
        if (!known.IsTheirs) return ListProblems.CommuneNotTheirs;
        if (known.Then is null && known != KnownHousehold.PassedOver) return ListProblems.HouseholdNotThen;
        household.Known = known;
        return null;
    }

    /// <summary>Five digits of the commune that registered it, a hyphen, five digits.</summary>
    public static bool IsHouseholdCode(ReadOnlySpan<char> text) =>
        text.Length == HouseholdCode && text[PlaceDigits] == '-' && CellText.IsDigits(text[..PlaceDigits]) && CellText.IsDigits(text[(PlaceDigits + 1)..]);
}
