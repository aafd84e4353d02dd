using System.Globalization;
using VuonLen.Core.Basics;
using VuonLen.Core.Facts;
using VuonLen.Core.Households;
using VuonLen.Store.Reading;
using VuonLen.Web.Asking;
using VuonLen.Web.Register;
using VuonLen.Web.Texts;

namespace VuonLen.Web.Households;

/// <summary>The columns a list can have on a day. The code and the head are in every list: they say which household a line is.</summary>
public sealed class ListColumns
{
    private const string ClassBy = "class:";
    private const string Ages = "ages:";
    private const string FactOf = "fact:";
    private const int MostColumns = 24;
    private readonly CityRegister _register;
    private readonly HouseholdsRequest _request;
    private readonly Language _say;
    private readonly Spoken _spoken;
    private readonly Dictionary<string, ListColumn> _known;

    public ListColumns(CityRegister register, HouseholdsRequest request, Language say)
    {
        (_register, _request, _say, _spoken) = (register, request, say, new(register, say));
        Offered = [.. Usual(), .. More(), .. register.Facts.Terms.Where(term => term.Code != "relation").Select(Fact)];
        _known = Offered.ToDictionary(column => column.Code);
        Chosen = request.Columns is { } asked ? Read(asked) : [.. Offered.Take(UsualCount)];
    }

    private const int UsualCount = 6;

    /// <summary>Every column there is, but those of ages, which are asked for by their bounds.</summary>
    public IReadOnlyList<ListColumn> Offered { get; }

    /// <summary>The columns shown, in the order they were asked for.</summary>
    public IReadOnlyList<ListColumn> Chosen { get; }

    /// <summary>The ages asked for, as their field writes them: «0-5, 60-».</summary>
    public string ChosenAges => string.Join(", ", Chosen.Where(column => column.Code.StartsWith(Ages, StringComparison.Ordinal)).Select(column => column.Code[Ages.Length..]));

    /// <summary>What must be read for the columns shown.</summary>
    public HouseholdParts Parts => Chosen.Aggregate(HouseholdParts.None, (parts, column) => parts | column.Parts);

    private List<ListColumn> Read(string asked)
    {
        var columns = asked.Split(',').Select(One).DistinctBy(column => column.Code).ToList();
        if (columns.Count > MostColumns) throw new ProblemException($"Danh sách có nhiều nhất {MostColumns} cột; hãy bỏ bớt cột.",
            $"A list has at most {MostColumns} columns; choose fewer.");
        foreach (var (code, at) in new[] { ("code", 0), ("head", 1) })
            if (columns.TrueForAll(column => column.Code != code)) columns.Insert(at, _known[code]);
        return columns;
    }

    private ListColumn One(string code) => _known.GetValueOrDefault(code) ?? (code.StartsWith(Ages, StringComparison.Ordinal) ? Aged(code) : null)
        ?? throw new ProblemException($"Danh sách không có cột «{code}»; hãy chọn lại ở mục «{HouseholdsTexts.Columns.Vi}».",
            $"The list has no column “{code}”; choose again under “{HouseholdsTexts.Columns.En}”.");

    private IEnumerable<ListColumn> Usual() =>
    [
        new("code", _say[HouseholdsTexts.Code], row => new(row.Line.Code)) { Sort = SortBy.Code, IsFolded = true },
        new("head", _say[HouseholdsTexts.Head], row => new(row.Line.Head)) { Sort = SortBy.Name, Width = 24 },
        new("commune", _say[HouseholdsTexts.Place], row => new(row.Line.Place.Name)) { IsFolded = true, Width = 20 },
        new("village", _say[HouseholdsTexts.Village], row => new(row.Line.Place.Village)) { Sort = SortBy.Village, IsFolded = true, Width = 18 },
        new("class", _say[HouseholdsTexts.Class], row => new(_say[Classes.Name(row.Line.Class)])) { Sort = SortBy.Class, Width = 16 },
        new("persons", _say[HouseholdsTexts.Persons], row => new(_say.Number(row.Line.Persons), row.Line.Persons)) { IsNumber = true, Width = 11 },
    ];

    private IEnumerable<ListColumn> More() =>
    [
        new("head_birth", _say[HouseholdsTexts.HeadBirth], row => new(row.Detail.Members.Find(member => member.Relation == Membership.Head)?.Birth.Year.ToString(CultureInfo.InvariantCulture)), HouseholdParts.Members),
        new("members", _say[HouseholdsTexts.Members], row => new(string.Join(", ", row.Detail.Members.Select(member => member.Name))), HouseholdParts.Members) { Width = 48 },
        new("address", _say[HouseholdsTexts.Address], row => new(row.Detail.Address), HouseholdParts.Address) { Width = 28 },
        .. _register.StandardsOn(_request.At).Where(standard => standard.Id != _register.Standard(_request.Standard, _request.At)?.Id).Select(standard =>
            new ListColumn(ClassBy + standard.Id, _say.Say(HouseholdsTexts.ClassBy, _say[_register.StandardName(standard.Id)]),
                row => new(row.Detail.Classes.TryGetValue(standard.Id, out var @class) ? _say[Classes.Name(@class)] : null), HouseholdParts.Classes) { Width = 20 }),
        new("income", _say[HouseholdsTexts.Income], row => new(row.Detail.Review?.Income is { } income ? _say.Number(income.Value) : null, row.Detail.Review?.Income?.Value), HouseholdParts.Review) { IsNumber = true },
        Points("b1", HouseholdsTexts.IncomePoints, review => review.B1),
        Points("b2", HouseholdsTexts.DeprivationPoints, review => review.B2),
        new("reviewed", _say[HouseholdsTexts.Reviewed], row => new(row.Detail.Review is { } review ? _say.Day(review.On) : null), HouseholdParts.Review),
    ];

    private ListColumn Points(string code, Words title, Func<Assessment, int?> points) => new(code, _say[title], row =>
        row.Detail.Review is { } review && points(review) is { } number ? new(_say.Number(number), number) : default, HouseholdParts.Review)
    { IsNumber = true };

    // What is true without a row is not written into every line.
    private ListColumn Fact(FactTerm term) => new(FactOf + term.Code, Capital(_spoken.Term(term.Code)), row =>
    {
        var values = row.Detail.Facts.Where(fact => fact.Code == term.Code).GroupBy(fact => _spoken.Value(term.Code, fact.Value))
            .Select(group => term.Subject == FactSubject.Person ? $"{group.Key} ({group.Count()})" : group.Key).ToList();
        return new(values.Count == 0 ? null : string.Join("; ", values));
    }, HouseholdParts.Facts, term.Sensitivity)
    { Width = 24 };

    /// <summary>«ages:6-15»: how many members are certainly, and how many more may be, of these ages; «ages:60-» without an end.</summary>
    private ListColumn? Aged(string code)
    {
        var bounds = code[Ages.Length..].Split('-');
        if (bounds.Length != 2 || Years(bounds[0], 0) is not { } from || Years(bounds[1], int.MaxValue) is not { } to || from > to) return null;
        var title = to == int.MaxValue ? _say.Say(HouseholdsTexts.AgedFrom, from) : _say.Say(HouseholdsTexts.AgedFromTo, from, to);
        return new(code, Capital(title), row =>
        {
            var ages = row.Detail.Members.Select(member => member.Birth.AgeOn(_request.At)).ToList();
            var certain = ages.Count(age => age.Least >= from && age.Most <= to);
            var possible = ages.Count(age => age.Most >= from && age.Least <= to);
            return certain == possible ? new(_say.Number(certain), certain) : new($"{_say.Number(certain)}–{_say.Number(possible)}");
        }, HouseholdParts.Members)
        { IsNumber = true };
    }

    private static int? Years(string text, int none) => text.Length == 0 ? none
        : text.Length <= 3 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var years) ? years : null;

    private static string Capital(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];
}
