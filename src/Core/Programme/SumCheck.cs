using System.Globalization;
using VuonLen.Core.Basics;
using VuonLen.Core.Places;

namespace VuonLen.Core.Programme;

/// <summary>Parts add up to a total. Its suggestion may name <c>{candidates}</c>: figures in which one other digit closes the sum.</summary>
/// <param name="SuggestionOtherwise">The suggestion when no such figure exists.</param>
public sealed record SumCheck(string Id, Words What, Words Suggestion, Words SuggestionOtherwise, IReadOnlyList<string> Parts, string Total)
    : Check(Id, What, Suggestion)
{
    /// <inheritdoc/>
    public override IEnumerable<string> Figures => [.. Parts, Total];

    /// <inheritdoc/>
    public override FindingInBoth? Examine(StatedProgramme programme, PlaceBook places)
    {
        var stated = Figures.Select(programme.Stated).ToList();
        var decimals = stated.Max(number => number.Decimals);
        var digits = stated.ConvertAll(number => number.DigitsWith(decimals));
        var sum = digits.SkipLast(1).Sum();
        var gap = digits[^1] - sum;
        if (gap == 0) return null;

        StatedNumber Number(long value) => new(value, decimals);
        var calculation = new Words(
            $"{string.Join(" + ", stated.SkipLast(1).Select(number => number.Written()))} = {Number(sum).Written()}; "
                + $"{(gap > 0 ? "thiếu" : "thừa")} {Number(Math.Abs(gap)).Written()} so với {stated[^1].Written()}",
            $"{string.Join(" + ", stated.SkipLast(1).Select(number => number.English()))} = {Number(sum).English()}; "
                + $"{Number(Math.Abs(gap)).English()} {(gap > 0 ? "less" : "more")} than {stated[^1].English()}");
        var candidates = new List<Words>();
        foreach (var (figure, i) in Figures.Select((figure, i) => (figure, i)))
        {
            var closing = i < Parts.Count ? digits[i] + gap : sum;
            if (!DifferInOneDigit(digits[i], closing)) continue;
            var label = programme.Figures.First(one => one.Id == figure).Label;
            candidates.Add(new($"{label}: {Number(digits[i]).Written()} → {Number(closing).Written()}", $"{label}: {Number(digits[i]).English()} → {Number(closing).English()}"));
        }
        var suggestion = candidates.Count == 0 ? SuggestionOtherwise
            : new(Named(Suggestion.Vi, words => words.Vi), Named(Suggestion.En, words => words.En));
        return Found(calculation, stated[^1].ToString(), Number(sum).ToString(), suggestion);

        string Named(string text, Func<Words, string> language) =>
            text.Replace("{candidates}", string.Join("; ", candidates.Select(language)), StringComparison.Ordinal);
    }

    private static bool DifferInOneDigit(long stated, long closing)
    {
        var (one, other) = (stated.ToString(CultureInfo.InvariantCulture), closing.ToString(CultureInfo.InvariantCulture));
        return one.Length == other.Length && one.Zip(other).Count(pair => pair.First != pair.Second) == 1;
    }
}
