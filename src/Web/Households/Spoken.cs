using System.Globalization;
using VuonLen.Core.Basics;
using VuonLen.Core.Facts;
using VuonLen.Core.Households;
using VuonLen.Core.Places;
using VuonLen.Web.Asking;
using VuonLen.Web.Register;
using VuonLen.Web.Texts;

namespace VuonLen.Web.Households;

/// <summary>Says rows of the register in words: codes become the terms of the vocabulary, places their names, identity numbers their last digits.</summary>
public sealed class Spoken(CityRegister register, Language say)
{
    private const int ShownDigits = 3;
    private PlaceBook? _places;

    private PlaceBook Places => _places ??= register.Places();

    /// <summary>What a fact is called.</summary>
    public string Term(string code) => register.Facts.Find(code) is { } term ? say == Language.English ? term.TermEnglish : term.Term : code;

    /// <summary>A fact's value.</summary>
    public string Value(string code, string value) => register.Facts.Find(code) switch
    {
        { Type: FactType.Choice } term when term.Choice(value) is { } choice => say == Language.English ? choice.TermEnglish : choice.Term,
        { Type: FactType.Dong } when long.TryParse(value, CultureInfo.InvariantCulture, out var amount) => Money(new(amount)),
        { Type: FactType.Number, Unit: var unit } when long.TryParse(value, CultureInfo.InvariantCulture, out var number) =>
            unit is null ? say.Number(number) : $"{say.Number(number)} {unit}",
        { Type: FactType.Day } when DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) => say.Day(day),
        { Type: FactType.Flag } => say[value == FactTerm.No ? RegisterTexts.No : RegisterTexts.Yes],
        _ => value,
    };

    /// <summary>What a standard is called.</summary>
    public string Standard(string id) => say[register.StandardName(id)];

    /// <summary>A relation to the head.</summary>
    public string Relation(string code) => Value("relation", code);

    /// <summary>An amount of money.</summary>
    public string Money(Dong amount) => say.Say(RegisterTexts.Dong, say.Number(amount.Value));

    /// <summary>Where a residence is: each place by the name it bore when it was recorded.</summary>
    public string At(Residence row)
    {
        var parts = new List<string>();
        if (row.Address is { } address) parts.Add(address);
        if (row.Village is { } village && Places.Find(village) is { } below) parts.Add(below.FullName);
        if (row.Place is { } place && Places.Find(place) is { } unit)
        {
            parts.Add(unit.FullName);
            if (unit.Parent is { } parent && Places.Find(parent) is { } above && above.Kind.Level() == PlaceLevel.District) parts.Add(above.FullName);
        }
        return parts.Count > 0 ? string.Join(", ", parts) : say[RegisterTexts.NotKnown];
    }

    /// <summary>A birth as far as it is known.</summary>
    public string Birth(BirthDay birth) => birth.Month == 0 ? birth.ToString()
        : birth.Day == 0 ? string.Create(CultureInfo.InvariantCulture, $"{birth.Month:00}/{birth.Year}") : say.Day(birth.Earliest);

    /// <summary>The completed years on a day; two numbers where the birthday is not known well enough for one.</summary>
    public static string Age(BirthDay birth, DateOnly day)
    {
        var (least, most) = birth.AgeOn(day);
        return least == most ? least.ToString(CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{Math.Max(least, 0)}–{most}");
    }

    /// <summary>An identity number, all but its last digits hidden.</summary>
    public static string Masked(string number) =>
        number.Length <= ShownDigits ? new('•', number.Length) : new string('•', number.Length - ShownDigits) + number[^ShownDigits..];

    /// <summary>A day as forms write it, in both languages.</summary>
    public static string Filled(DateOnly day) => Language.Vietnamese.Day(day);

    /// <summary>The days of a row.</summary>
    public string Days(DayRange range) => range.To is { } end
        ? say.Say(RegisterTexts.Between, say.Day(range.From), say.Day(end))
        : say.Say(RegisterTexts.Since, say.Day(range.From));

    /// <summary>Why a membership or residence began or ended.</summary>
    public string Cause(string code) => say[RowCauses.Name(code)];
}
