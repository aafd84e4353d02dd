using VuonLen.Core.Basics;
using VuonLen.Core.Households;
using VuonLen.Documents.RegisterList.Known;

namespace VuonLen.Documents.RegisterList;

/// <summary>
/// Reads a person's identity numbers: 9 digits (chứng minh nhân dân) or 12 (số định danh cá nhân: place of birth registration,
/// century and sex, year of birth, six digits; Nghị định 137/2015/NĐ-CP Điều 13, Thông tư 07/2016/TT-BCA Điều 7). There is no
/// check digit, and papers with a wrong birth are common: what disagrees inside a number is a warning.
/// </summary>
internal sealed class IdentityCell(ListCursor cursor, ListRun run)
{
    private const int CardDigits = 9;
    private const int PersonalDigits = 12;
    private const int LastPlace = 96;
    private readonly int _column = run.Layout.At(ListField.Identity);

    /// <summary>The numbers; empty when the person has no papers, which is nothing wrong.</summary>
    /// <param name="known">The household of the register the row belongs to: its members' numbers are no fault.</param>
    public IReadOnlyList<string> Read(Sex? sex, BirthDay? birth, KnownHousehold? known)
    {
        var text = cursor.Cell(_column);
        if (text.IsEmpty) return [];
        if (text.IndexOf(';') < 0) return ReadOne(text, sex, birth, known) is { } only ? [only] : [];
        List<string> numbers = [];
        foreach (var piece in text.ToString().Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            if (ReadOne(piece, sex, birth, known) is { } number) numbers.Add(number);
        numbers.Sort(StringComparer.Ordinal);
        return numbers;
    }

    private string? ReadOne(ReadOnlySpan<char> text, Sex? sex, BirthDay? birth, KnownHousehold? known)
    {
        // An apostrophe in front is how spreadsheets are told that digits are text; blanks only group them.
        text = text.TrimStart('\'');
        var number = text.IndexOf(' ') < 0 ? text.ToString() : text.ToString().Replace(" ", "", StringComparison.Ordinal);
        if (!CellText.IsDigits(number))
        {
            cursor.Report(_column, ListProblems.IdentityCharacters);
            return null;
        }
        var digits = number.Length switch { CardDigits - 1 => CardDigits, PersonalDigits - 2 or PersonalDigits - 1 => PersonalDigits, var length => length };
        if (digits is not (CardDigits or PersonalDigits))
        {
            cursor.Report(_column, ListProblems.IdentityLength, number.Length);
            return null;
        }
        if (digits > number.Length)
        {
            number = number.PadLeft(digits, '0');
            cursor.Report(_column, ListProblems.IdentityZeroLost, digits);
        }
        if (!run.IdentityNumbers.Add(CodeSet.Number(number))) cursor.Report(_column, ListProblems.IdentityRepeated);
        else if (known?.Holder(number) is null && run.Context.IsKnownIdentityNumber(number)) cursor.Report(_column, ListProblems.IdentityKnown);
        if (digits == PersonalDigits) CompareInside(number, sex, birth);
        return number;
    }

    private void CompareInside(string number, Sex? sex, BirthDay? birth)
    {
        CellText.TryNumber(number.AsSpan(0, 3), out var place);
        if (place is < 1 or > LastPlace) cursor.Report(_column, ListProblems.IdentityPlace, number[..3]);
        if (birth is not { } born) return;
        // 20th century: 0 men, 1 women; 21st: 2 and 3; and so on.
        var century = (born.Year / 100 - 19) * 2;
        if (sex is { } known && number[3] - '0' != century + (known == Sex.Male ? 0 : 1)) cursor.Report(_column, ListProblems.IdentitySex);
        CellText.TryNumber(number.AsSpan(4, 2), out var year);
        if (year != born.Year % 100) cursor.Report(_column, ListProblems.IdentityYear, born.Year);
    }
}
