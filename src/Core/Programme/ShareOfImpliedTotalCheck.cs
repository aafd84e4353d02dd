using VuonLen.Core.Basics;
using VuonLen.Core.Places;

namespace VuonLen.Core.Programme;

/// <summary>A part and the percentage it is stated to be of a total that is not stated.</summary>
public sealed record StatedShare(string Part, string Share);

/// <summary>A part is a stated percentage of a total which other stated percentages imply; each is taken as rounded half up to its last digit.</summary>
/// <param name="SuggestionOtherwise">The suggestion when those percentages agree on no total.</param>
public sealed record ShareOfImpliedTotalCheck(
    string Id, Words What, Words Suggestion, Words SuggestionOtherwise, string Part, string Share, IReadOnlyList<StatedShare> ImpliedBy)
    : Check(Id, What, Suggestion)
{
    /// <inheritdoc/>
    public override IEnumerable<string> Figures => ImpliedBy.SelectMany(by => new[] { by.Part, by.Share }).Prepend(Share).Prepend(Part);

    /// <inheritdoc/>
    public override FindingInBoth? Examine(StatedProgramme programme, PlaceBook places)
    {
        var (part, share) = (programme.Stated(Part), programme.Stated(Share));
        var implied = ImpliedBy.Select(by => (Part: programme.Stated(by.Part), Share: programme.Stated(by.Share))).ToList();
        var totals = implied.Select(by => WholeRange.TotalsOf(by.Part, by.Share)).ToList();
        var common = totals.Aggregate((one, other) => one.And(other));
        var needed = WholeRange.TotalsOf(part, share);
        if (!common.And(needed).IsEmpty) return null;

        var vi = "Tổng số hộ ngụ ý: "
            + string.Join(", ", implied.Zip(totals, (by, total) => $"{total.Written} ({by.Part.Written()} ÷ {by.Share.Written()}%)"))
            + $"; cùng đúng: {common.Written}";
        var en = "Implied total of households: "
            + string.Join(", ", implied.Zip(totals, (by, total) => $"{total.English} ({by.Part.English()} ÷ {by.Share.English()}%)"))
            + $"; true of all: {common.English}";
        var computed = "";
        if (!common.IsEmpty)
        {
            var (low, high) = (Percent.Of(part.Digits, common.Most)!.Value, Percent.Of(part.Digits, common.Least)!.Value);
            vi += $"; {part.Written()} ÷ {common.Most.Written()} = {low.Written()}, {part.Written()} ÷ {common.Least.Written()} = {high.Written()}";
            en += $"; {part.English()} ÷ {common.Most.English()} = {low.English()}, {part.English()} ÷ {common.Least.English()} = {high.English()}";
            computed = low == high ? low.ToString() : low + "–" + high;
        }
        return Found(new($"{vi}; {share.Written()}% cần {needed.Written}", $"{en}; {share.English()}% needs {needed.English}"),
            share.ToString(), computed, common.IsEmpty ? SuggestionOtherwise : Suggestion);
    }
}
