using System.Globalization;
using VuonLen.Core.Basics;
using VuonLen.Core.Facts;
using VuonLen.Core.Places;

namespace VuonLen.Core.Households;

/// <summary>
/// Changes to one household, worked out from everything recorded of it: which rows are closed, which are written. Nothing is overwritten;
/// what held before a change still holds before it. Each step sees those before it.
/// </summary>
public sealed partial class HouseholdEdit
{
    private readonly Dossier _insert;
    private readonly List<RowKey> _supersede = [];
    private readonly HouseholdHistory _history;

    /// <summary>Begins a change of a household as it is known now.</summary>
    public HouseholdEdit(HouseholdHistory history)
    {
        _history = history;
        _insert = new(history.Id);
    }

    /// <summary>What the act writes.</summary>
    /// <exception cref="ProblemException">Nothing was changed.</exception>
    public HouseholdChange Done() => _supersede.Count > 0 || _insert.IsAnything
        ? new(_insert, _supersede) : throw new ProblemException("Không có gì thay đổi; hãy sửa một mục rồi ghi nhận.",
            "Nothing changes; change something, then record it.");

    /// <summary>From a day on a fact has another value, or none.</summary>
    /// <param name="was">The value that ends, where a term may have several; else null.</param>
    /// <param name="value">The new value; null if the fact just ends.</param>
    public void SetFact(PersonId? person, FactTerm term, string? was, string? value, DateOnly since)
    {
        var rows = Open(_history.Facts, _insert.Facts, RowTable.Fact, row => row.N)
            .Where(row => row.Person == person && row.Code == term.Code && (!term.Many || row.Value == was)).OrderBy(row => row.Range.From).ToList();
        var held = rows.Find(row => row.Range.Holds(since));
        if (held is not null && held.Value == value) throw new ProblemException($"«{term.Term}» đã là giá trị này vào ngày {since:dd/MM/yyyy}; không có gì để ghi.",
            $"“{term.TermEnglish}” already has this value on {since:dd/MM/yyyy}; there is nothing to record.");
        if (held is null && value is null) throw new ProblemException($"Vào ngày {since:dd/MM/yyyy} không có «{term.Term}» nào để kết thúc.",
            $"On {since:dd/MM/yyyy} there is no “{term.TermEnglish}” to end.");
        var end = held?.Range.To ?? rows.Find(row => row.Range.From > since)?.Range.From;
        if (held is not null) Cut(held, since);
        if (value is not null) _insert.Facts.Add(new(_history.Id, Next(_history.Facts, _insert.Facts, row => row.N), person, term.Code, value, new(since, end)));
    }

    /// <summary>A fact was recorded wrongly: another value, or other days, stand in its place.</summary>
    /// <param name="corrected">Null if there was no such fact at all.</param>
    public void CorrectFact(int n, Fact? corrected)
    {
        var wrong = Open(_history.Facts, _insert.Facts, RowTable.Fact, row => row.N).FirstOrDefault(row => row.N == n) ?? throw Gone();
        if (corrected is not null && corrected with { N = n } == wrong) throw new ProblemException("Giá trị mới giống giá trị đang ghi; không có gì để sửa.",
            "The new value is the one recorded; there is nothing to correct.");
        Supersede(RowTable.Fact, _history.Id.Value, n);
        if (corrected is not null) _insert.Facts.Add(corrected with { N = Next(_history.Facts, _insert.Facts, row => row.N) });
    }

    /// <summary>What a review found was recorded wrongly. The class decided by it stays: a class changes only by review.</summary>
    public void CorrectAssessment(int n, Dong? income, int? b1, int? b2, int? deprivations)
    {
        var wrong = Open(_history.Assessments, _insert.Assessments, RowTable.Assessment, row => row.N).FirstOrDefault(row => row.N == n) ?? throw Gone();
        var corrected = wrong with { Income = income, B1 = b1, B2 = b2, Deprivations = deprivations };
        if (corrected == wrong) throw new ProblemException("Số liệu mới giống số liệu đang ghi; không có gì để sửa.",
            "The new figures are those recorded; there is nothing to correct.");
        Supersede(RowTable.Assessment, _history.Id.Value, n);
        var next = Next(_history.Assessments, _insert.Assessments, row => row.N);
        _insert.Assessments.Add(corrected with { N = next });
        // A class names the assessment it rests on by its number.
        foreach (var status in Open(_history.Statuses, _insert.Statuses, RowTable.Status, row => row.N).Where(row => row.Assessment == n).ToList())
        {
            Supersede(RowTable.Status, _history.Id.Value, status.N);
            _insert.Statuses.Add(status with { N = Next(_history.Statuses, _insert.Statuses, row => row.N), Assessment = next });
        }
    }

    /// <summary>A person's name, sex or birth was recorded wrongly.</summary>
    public void CorrectPerson(PersonId person, string name, Sex sex, BirthDay birth)
    {
        var wrong = PersonNow(person);
        if ((wrong.Name, wrong.Sex, wrong.Birth) == (name, sex, birth)) throw new ProblemException("Thông tin mới giống thông tin đang ghi; không có gì để sửa.",
            "The new details are those recorded; there is nothing to correct.");
        Supersede(RowTable.Person, person.Value, wrong.N);
        _insert.Persons.Add(wrong with { N = Next(_history.Persons.Where(row => row.Row.Id == person), [], row => row.N), Name = name, Sex = sex, Birth = birth });
    }

    private void Cut(Fact row, DateOnly end)
    {
        Supersede(RowTable.Fact, _history.Id.Value, row.N);
        // What began on the very day never came to hold.
        if (row.Range.From < end) _insert.Facts.Add(row with { N = Next(_history.Facts, _insert.Facts, kept => kept.N), Range = new(row.Range.From, end) });
    }

    private Person PersonNow(PersonId person) =>
        HouseholdHistory.Known(_history.Persons, null).FirstOrDefault(row => row.Id == person) ?? throw Gone();

    private static ProblemException Gone() => new("Dòng cần sửa không còn như khi mở trang; hãy tải lại trang rồi sửa lại.",
        "The row to correct is not as it was when the page was opened; load the page again, then correct it.");

    // A row written by an earlier step never was recorded: it is taken out again instead.
    private void Supersede(RowTable table, Guid owner, int n)
    {
        var taken = table switch
        {
            RowTable.Fact => _insert.Facts.RemoveAll(row => row.N == n),
            RowTable.Membership => _insert.Memberships.RemoveAll(row => row.N == n),
            RowTable.Residence => _insert.Residences.RemoveAll(row => row.N == n),
            RowTable.Status => _insert.Statuses.RemoveAll(row => row.N == n),
            _ => 0,
        };
        if (taken == 0) _supersede.Add(new(table, owner, n));
    }

    /// <summary>The rows believed now: those recorded and not yet closed here, and those written here.</summary>
    private List<T> Open<T>(IEnumerable<Recorded<T>> recorded, List<T> written, RowTable table, Func<T, int> n)
    {
        var closed = _supersede.Where(key => key.Table == table).Select(key => key.N).ToHashSet();
        return [.. HouseholdHistory.Known(recorded, null).Concat(written).Where(row => !closed.Contains(n(row)))];
    }

    private static int Next<T>(IEnumerable<Recorded<T>> recorded, List<T> written, Func<T, int> n) =>
        recorded.Select(row => n(row.Row)).Concat(written.Select(n)).DefaultIfEmpty().Max() + 1;
}
