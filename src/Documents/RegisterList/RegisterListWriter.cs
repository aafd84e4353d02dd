using System.Text;
using VuonLen.Core.Basics;
using VuonLen.Core.Facts;
using VuonLen.Documents.Spreadsheets;

namespace VuonLen.Documents.RegisterList;

/// <summary>
/// Writes a list of one day, one title line, one row per person: as CSV (UTF-8 with a byte-order mark, for Excel; LF) or as a workbook.
/// The same households give the same bytes on every machine.
/// </summary>
public sealed class RegisterListWriter
{
    private const string SheetName = "Danh sách hộ";
    private readonly FactVocabulary _facts;
    private readonly ListStandard? _own;
    private readonly ListLayout _layout;
    private readonly ListTerms _terms;
    private readonly HashSet<string> _asked;
    private readonly DateOnly _day;
    private readonly FactCells _factCells;

    /// <summary>A writer of lists of this day, with classes by the standards that are or were in force.</summary>
    public RegisterListWriter(DateOnly day, ListStandards standards, FactVocabulary facts)
    {
        (_day, _facts) = (day, facts);
        _own = standards.Own(day);
        _layout = new(standards.Others(day), facts);
        _asked = [.. standards.All.Where(standard => standard.InForce.Holds(day)).Select(standard => standard.Id)];
        _terms = new(facts);
        _factCells = new(facts, _layout, _terms);
    }

    /// <summary>Writes CSV: the households in the order given (commune code, then household code; members: head first, then by code).</summary>
    /// <param name="to">Stays open.</param>
    /// <returns>The number of rows below the title.</returns>
    /// <exception cref="ProblemException">A household has a class by a standard that is not yet in force on the day, or no member.</exception>
    public long Write(Stream to, IEnumerable<ListHousehold> households)
    {
        using var text = new StreamWriter(to, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), 1 << 16, leaveOpen: true);
        return Write(new CsvLine(text), households);
    }

    /// <summary>Writes a workbook (.xlsx) of the same cells, all of them text so that zeros in front stay.</summary>
    /// <param name="to">Stays open.</param>
    /// <returns>The number of rows below the title.</returns>
    /// <exception cref="ProblemException">As of <see cref="Write(Stream, IEnumerable{ListHousehold})"/>, or there are more rows than a sheet holds.</exception>
    public long WriteWorkbook(Stream to, IEnumerable<ListHousehold> households)
    {
        using var sheet = new SheetWriter(to, SheetName, [.. _layout.Columns.Select(ListWidths.Of)]);
        return Write(new WorkbookLine(sheet), households);
    }

    private long Write(ListLine line, IEnumerable<ListHousehold> households)
    {
        foreach (var column in _layout.Columns) line.Cell(column.Title);
        line.End();
        var rows = 0L;
        foreach (var household in households)
        {
            Check(household);
            for (var i = 0; i < household.Members.Count; i++) Row(line, household, household.Members[i], i == 0, ++rows);
        }
        return rows;
    }

    private void Check(ListHousehold household)
    {
        if (household.Members.Count == 0) throw new ProblemException($"Hộ {household.Code} không có nhân khẩu nào nên không lập danh sách được; hãy ghi nhân khẩu của hộ hoặc kết thúc hộ.",
            $"Household {household.Code} has no members, so no list can be made; record its members, or end the household.");
        foreach (var status in household.Statuses)
            if (status.Standard != _own?.Id && !_layout.Columns.Any(column => column.Key == status.Standard))
                throw new ProblemException($"Hộ {household.Code} có diện theo chuẩn {status.Standard}, chưa có hiệu lực ngày {CellText.Written(_day)}; hãy chọn ngày khác.",
                    $"Household {household.Code} has a class by standard {status.Standard}, which is not in force on {CellText.Written(_day)}; choose another day.");
    }

    private void Row(ListLine line, ListHousehold household, ListMember member, bool head, long number)
    {
        foreach (var column in _layout.Columns)
        {
            if (column.Rows == ListRows.Head && !head) line.Cell("");
            else if (column.Rows == ListRows.Person) PersonCell(line, column, household, member, head, number);
            else HouseholdCell(line, column, household, head);
        }
        line.End();
    }

    private void PersonCell(ListLine line, ListColumn column, ListHousehold household, ListMember member, bool head, long number)
    {
        switch (column.Field)
        {
            case ListField.Number: line.Cell(number); break;
            case ListField.HeadMark: line.Cell(head); break;
            case ListField.Name: line.Cell(member.Name); break;
            case ListField.Relation: line.Cell(_terms.Written(ListCodes.Relation, member.Relation)); break;
            case ListField.Birth: line.Cell(CellText.Written(member.Birth)); break;
            case ListField.Sex: line.Cell(ListTerms.Written(member.Sex)); break;
            case ListField.Identity: line.Cell(Joined(member.IdentityNumbers)); break;
            case ListField.Ethnicity: line.Cell(_factCells.Ethnicity(member)); break;
            // A birth without its day counts by the year or month alone, as officers do.
            case ListField.Age: line.Cell(Math.Max(0, member.Birth.AgeOn(_day).Most)); break;
            case ListField.PersonCode: line.Cell(member.Code); break;
            case ListField.Permanent: line.Cell(ResidenceCell.Written(member.Permanent)); break;
            case ListField.Temporary: line.Cell(ResidenceCell.Written(member.Temporary)); break;
            case ListField.Dwelling: line.Cell(ResidenceCell.Written(member.Dwelling)); break;
            case ListField.Fact: line.Cell(_factCells.OwnColumn(column.Key!, member.Facts)); break;
            case ListField.Other: line.Cell(_factCells.Other(head ? household.Facts : [], member.Facts)); break;
            default: line.Cell(""); break;
        }
    }

    private void HouseholdCell(ListLine line, ListColumn column, ListHousehold household, bool head)
    {
        var own = Status(household, _own?.Id);
        var other = column.Key is null ? null : Status(household, column.Key);
        switch (column.Field)
        {
            case ListField.HeadName: line.Cell(head ? household.Members[0].Name : ""); break;
            case ListField.Province: line.Cell(household.City.FullName); break;
            case ListField.District: line.Cell(household.District?.FullName); break;
            case ListField.DistrictCode: line.Cell(household.District?.Code); break;
            case ListField.Commune: line.Cell(household.Commune.FullName); break;
            case ListField.CommuneCode: line.Cell(household.Commune.Code); break;
            case ListField.Village: line.Cell(household.Village?.FullName); break;
            case ListField.Class: line.Cell(ListTerms.Written(own?.Class ?? ListCodes.NotReviewed)); break;
            case ListField.Decision: line.Cell(own?.Decision); break;
            case ListField.DecidedOn: line.Cell(own?.DecidedOn); break;
            case ListField.From: line.Cell(own?.From); break;
            case ListField.StandardClass: line.Cell(other is null && !_asked.Contains(column.Key!) ? "" : ListTerms.Written(other?.Class ?? ListCodes.NotReviewed)); break;
            case ListField.StandardDecision: line.Cell(Beside(other, own, status => status.Decision)); break;
            case ListField.StandardDecidedOn: line.Cell(Beside(other, own, status => status.DecidedOn is { } day ? CellText.Written(day) : null)); break;
            case ListField.StandardFrom: line.Cell(Beside(other, own, status => CellText.Written(status.From))); break;
            case ListField.B1: line.Cell(household.Assessment?.B1); break;
            case ListField.B2: line.Cell(household.Assessment?.B2); break;
            case ListField.Minority: line.Cell(_factCells.IsMinority(household.Members[0])); break;
            case ListField.NoLabour: line.Cell(FactCells.NoLabour(household)); break;
            case ListField.Merit: line.Cell(household.Members.Any(member => member.Facts.Any(fact => fact.Code == ListCodes.MeritAllowance))); break;
            case ListField.Causes: line.Cell(_factCells.OwnColumn(ListCodes.CauseOfPoverty, household.Facts)); break;
            case ListField.Persons: line.Cell(household.Members.Count); break;
            case ListField.ListDay: line.Cell(_day); break;
            case ListField.HouseholdCode: line.Cell(household.Code); break;
            case ListField.ReviewDay: line.Cell(household.Assessment?.On); break;
            case ListField.ReviewArea: line.Cell(household.Assessment is { } found ? ListTerms.Written(found.Area) : ""); break;
            case ListField.Income: line.Cell(household.Assessment?.Income?.Value); break;
            case ListField.Deprivations: line.Cell(household.Assessment?.Deprivations); break;
            case ListField.Address: line.Cell(household.Address); break;
            default: line.Cell(""); break;
        }
    }

    // Empty says «as beside the first class»; where that has a value and this has none, the cell says so.
    private static string? Beside(ListStatus? other, ListStatus? own, Func<ListStatus, string?> value)
    {
        if (other is null) return null;
        var (mine, first) = (value(other), own is null ? null : value(own));
        return mine == first ? null : mine ?? ListCodes.NoDecision;
    }

    private static ListStatus? Status(ListHousehold household, string? standard)
    {
        foreach (var status in household.Statuses)
            if (status.Standard == standard) return status;
        return null;
    }

    private static string Joined(IReadOnlyList<string> numbers) => numbers.Count switch
    {
        0 => "",
        1 => numbers[0],
        _ => string.Join("; ", numbers.Order(StringComparer.Ordinal)),
    };
}
