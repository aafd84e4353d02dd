using VuonLen.Core.Basics;
using VuonLen.Core.Facts;
using VuonLen.Core.Households;
using VuonLen.Documents.RegisterList.Known;

namespace VuonLen.Documents.RegisterList;

/// <summary>Reads the cells that every row holds: the person.</summary>
internal sealed class MemberCells(ListCursor cursor, ListRun run, FactReader facts)
{
    private const int LongestName = 100;
    private const int EarliestBirth = 1880;
    private const int MostYears = 125;

    private readonly IdentityCell _identity = new(cursor, run);
    private readonly ResidenceCells _residences = new(cursor, run);
    private readonly FactTerm _ethnicity = run.Context.Facts[ListCodes.Ethnicity];
    private readonly (int Column, FactTerm Term)[] _facts = [.. Enumerable.Range(0, run.Layout.Columns.Count)
        .Where(i => run.Layout.Columns[i].Field == ListField.Fact && cursor.Has(i)).Select(i => (i, run.Context.Facts[run.Layout.Columns[i].Key!]))];

    /// <summary>Reads the row.</summary>
    /// <param name="household">Where the household's own «Thông tin khác» goes; null on a member's row.</param>
    /// <param name="known">The household of the register the row belongs to; null for a new one.</param>
    public MemberDraft Read(List<ListFact>? household, KnownHousehold? known)
    {
        var member = new MemberDraft(cursor.Line) { Name = Name(), Birth = Birth(), Sex = Sex() };
        member.Relation = Relation();
        member.Numbers = _identity.Read(member.Sex, member.Birth, known);
        ReadEthnicity(member);
        foreach (var (column, term) in _facts)
        {
            if (cursor.Cell(column).IsEmpty) continue;
            facts.Read(column, term, member.Facts, ListProblems.FactUnknown, ListProblems.FactDoubled);
            if (term.Default is not null && !member.Has(term.Code)) member.Defaults.Add(term.Code);
        }
        var other = run.Layout.At(ListField.Other);
        if (!cursor.Cell(other).IsEmpty) facts.ReadOther(other, member.Facts, household);
        member.Permanent = _residences.Read(run.Layout.At(ListField.Permanent));
        member.Temporary = _residences.Read(run.Layout.At(ListField.Temporary));
        member.Dwelling = _residences.Read(run.Layout.At(ListField.Dwelling));
        CompareAge(member.Birth);
        return member;
    }

    private string? Name()
    {
        var column = run.Layout.At(ListField.Name);
        var text = cursor.Cell(column);
        var (digits, signs, words) = (false, false, 1);
        foreach (var c in text)
        {
            if (c == ' ') words++;
            else if (char.IsDigit(c)) digits = true;
            else if (!char.IsLetter(c) && !char.IsControl(c) && c is not ('\'' or '-' or '’' or '\uFFFD')) signs = true;
        }
        if (text.IsEmpty) cursor.Report(column, ListProblems.NameMissing);
        else if (digits) cursor.Report(column, ListProblems.NameDigits);
        else if (signs) cursor.Report(column, ListProblems.NameSigns);
        else if (text.Length > LongestName) cursor.Report(column, ListProblems.TextLong, LongestName);
        else if (words == 1) cursor.Report(column, ListProblems.NameOneWord);
        return text.IsEmpty ? null : text.ToString();
    }

    private BirthDay? Birth()
    {
        var column = run.Layout.At(ListField.Birth);
        var text = cursor.Cell(column);
        if (text.IsEmpty) cursor.Report(column, ListProblems.BirthMissing);
        else if (!CellText.TryBirth(text, out var birth, out var impossible)) cursor.Report(column, impossible ? ListProblems.BirthImpossible : ListProblems.BirthUnreadable);
        else if (birth.Year < EarliestBirth) cursor.Report(column, ListProblems.BirthEarly);
        else if (run.Day is { } day && birth.Earliest > day) cursor.Report(column, ListProblems.BirthFuture, CellText.Written(day));
        else if (run.Day is { } on && on.Year - birth.Year > MostYears) cursor.Report(column, ListProblems.BirthOld);
        else return birth;
        return null;
    }

    private Sex? Sex()
    {
        var column = run.Layout.At(ListField.Sex);
        var text = cursor.Cell(column);
        if (text.IsEmpty) cursor.Report(column, ListProblems.SexMissing);
        else if (!run.Terms.Sexes.TryFind(text, out var sex)) cursor.Report(column, ListProblems.SexUnknown);
        else return sex;
        return null;
    }

    private string? Relation()
    {
        var column = run.Layout.At(ListField.Relation);
        var text = cursor.Cell(column);
        var words = run.Terms.Choices(ListCodes.Relation);
        if (text.IsEmpty) cursor.Report(column, ListProblems.RelationMissing);
        else if (!words.TryFind(text, out var code)) cursor.Report(column, ListProblems.RelationUnknown, words.Suggestion(text));
        else return code;
        return null;
    }

    private void ReadEthnicity(MemberDraft member)
    {
        var column = run.Layout.At(ListField.Ethnicity);
        var text = cursor.Cell(column);
        var words = run.Terms.Choices(ListCodes.Ethnicity);
        if (text.IsEmpty) cursor.Report(column, ListProblems.EthnicityMissing, run.Terms.Written(ListCodes.Ethnicity, _ethnicity.Default ?? ""));
        else if (!words.TryFind(text, out var code)) cursor.Report(column, ListProblems.EthnicityUnknown, words.Suggestion(text));
        else if (code != _ethnicity.Default) member.Facts.Add(new(ListCodes.Ethnicity, code));
        else member.Defaults.Add(ListCodes.Ethnicity);
    }

    private void CompareAge(BirthDay? birth)
    {
        var column = run.Layout.At(ListField.Age);
        var text = cursor.Cell(column);
        if (text.IsEmpty) return;
        if (!CellText.TryNumber(text, out var age)) cursor.Report(column, ListProblems.AgeUnreadable);
        else if (birth is { } born && run.Day is { } day)
        {
            var (least, most) = born.AgeOn(day);
            if (age == most || (age >= least && age <= most)) return;
            cursor.Report(column, ListProblems.AgeDiffers, CellText.Written(day), least >= most ? most : $"{Math.Max(0, least)}–{most}");
        }
    }
}
