using System.Globalization;
using VuonLen.Core.Places;

namespace VuonLen.Core.Programme;

/// <summary>Parts add up to a total. Its suggestion may name <c>{candidates}</c>: figures in which one other digit closes the sum.</summary>
/// <param name="SuggestionOtherwise">The suggestion when no such figure exists.</param>
public sealed record SumCheck(string Id, string What, string Suggestion, string SuggestionOtherwise, IReadOnlyList<string> Parts, string Total)
    : Check(Id, What, Suggestion)
{
    /// <inheritdoc/>
    public override IEnumerable<string> Figures => [.. Parts, Total];

    /// <inheritdoc/>
    public override Finding? Examine(StatedProgramme programme, PlaceBook places)
    {
        var stated = Figures.Select(programme.Stated).ToList();
        var decimals = stated.Max(number => number.Decimals);
        var digits = stated.ConvertAll(number => number.DigitsWith(decimals));
        var sum = digits.SkipLast(1).Sum();
        var gap = digits[^1] - sum;
        if (gap == 0) return null;

        StatedNumber Number(long value) => new(value, decimals);
        var calculation = $"{string.Join(" + ", stated.SkipLast(1).Select(number => number.Written()))} = {Number(sum).Written()}; "
            + $"{(gap > 0 ? "thiếu" : "thừa")} {Number(Math.Abs(gap)).Written()} so với {stated[^1].Written()}";
        var candidates = new List<string>();
        foreach (var (figure, i) in Figures.Select((figure, i) => (figure, i)))
        {
            var closing = i < Parts.Count ? digits[i] + gap : sum;
            if (!DifferInOneDigit(digits[i], closing)) continue;
            var label = programme.Figures.First(one => one.Id == figure).Label;
            candidates.Add($"{label}: {Number(digits[i]).Written()} → {Number(closing).Written()}");
        }
        var suggestion = candidates.Count == 0 ? SuggestionOtherwise
            : Suggestion.Replace("{candidates}", string.Join("; ", candidates), StringComparison.Ordinal);
        return Found(calculation, stated[^1].ToString(), Number(sum).ToString(), suggestion);
    }

    private static bool DifferInOneDigit(long stated, long closing)
    {
        var (one, other) = (stated.ToString(CultureInfo.InvariantCulture), closing.ToString(CultureInfo.InvariantCulture));
        return one.Length == other.Length && one.Zip(other).Count(pair => pair.First != pair.Second) == 1;
    }
}
