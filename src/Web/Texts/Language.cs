using System.Globalization;
using VuonLen.Core.Basics;

namespace VuonLen.Web.Texts;

/// <summary>How one language says texts, numbers, rates and days. Written by hand, so that it is the same on every machine.</summary>
public sealed class Language
{
    public static readonly Language Vietnamese = new("vi", '.', ',');
    public static readonly Language English = new("en", ',', '.');

    private static readonly CultureInfo Invariant = CultureInfo.InvariantCulture;
    private readonly char _group;
    private readonly char _point;

    private Language(string code, char group, char point) => (Code, _group, _point) = (code, group, point);

    /// <summary>The code for the page's lang attribute and the cookie.</summary>
    public string Code { get; }

    /// <summary>The language a person switches to from this one.</summary>
    public Language Other => this == Vietnamese ? English : Vietnamese;

    /// <summary>The language of a code; Vietnamese when the code is not known.</summary>
    public static Language Of(string? code) => code == English.Code ? English : Vietnamese;

    /// <summary>The text in this language.</summary>
    public string this[Words words] => this == English ? words.En : words.Vi;

    /// <summary>The term of an enum member.</summary>
    public string Term(Enum member) => this == English ? Terms.English(member) : Terms.Of(member);

    /// <summary>The text with its gaps filled.</summary>
    public string Say(Words words, params object?[] gaps) => string.Format(Invariant, this[words], gaps);

    /// <summary>A sentence with its gaps filled: it begins with a capital, even where it begins with a gap.</summary>
    public string Sentence(Words words, params object?[] gaps) => Say(words, gaps) is [var first, .. var rest] ? char.ToUpperInvariant(first) + rest : "";

    /// <summary>45.732 or 45,732.</summary>
    public string Number(long number)
    {
        var digits = Math.Abs(number).ToString(Invariant);
        for (var at = digits.Length - 3; at > 0; at -= 3) digits = digits.Insert(at, _group.ToString());
        return number < 0 ? "−" + digits : digits;
    }

    /// <summary>A number that may not be known.</summary>
    public string Number(long? number) => number is { } known ? Number(known) : this[RegisterTexts.NotKnown];

    /// <summary>2,66% or 2.66%; «chưa rõ» where it is not known.</summary>
    public string Rate(Percent? rate) => rate is { } known ? known.ToString().Replace('.', _point) + "%" : this[RegisterTexts.NotKnown];

    /// <summary>31/01/2014 or 31 January 2014.</summary>
    public string Day(DateOnly day) => day.ToString(this == English ? "d MMMM yyyy" : "dd'/'MM'/'yyyy", Invariant);

    /// <summary>01/2014 or Jan 2014.</summary>
    public string Month(DateOnly day) => day.ToString(this == English ? "MMM yyyy" : "MM'/'yyyy", Invariant);

    /// <summary>A difference with its sign: +12, −5, 0.</summary>
    public string Difference(long difference) => difference > 0 ? "+" + Number(difference) : Number(difference);

    /// <summary>«từ ngày 01/01/2011 đến hết ngày 31/12/2015»: the last day inside is named, as officers do.</summary>
    public string Days(DayRange days) => days.To is { } end
        ? Say(RegisterTexts.FromTo, Day(days.From), Day(end.AddDays(-1)))
        : Say(RegisterTexts.From, Day(days.From));
}
