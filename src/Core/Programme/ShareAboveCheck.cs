using VuonLen.Core.Basics;
using VuonLen.Core.Places;

namespace VuonLen.Core.Programme;

/// <summary>A part is more than a stated percentage of a whole.</summary>
public sealed record ShareAboveCheck(string Id, Words What, Words Suggestion, string Part, string Whole, string Share) : Check(Id, What, Suggestion)
{
    /// <inheritdoc/>
    public override IEnumerable<string> Figures => [Part, Whole, Share];

    /// <inheritdoc/>
    public override FindingInBoth? Examine(StatedProgramme programme, PlaceBook places)
    {
        var (part, whole, share) = (programme.Stated(Part), programme.Stated(Whole), programme.Stated(Share));
        // "trên 90%": the share itself is outside.
        if ((Int128)part.Digits * whole.Unit * 100 * share.Unit > (Int128)share.Digits * whole.Digits * part.Unit) return null;
        if (Percent.Of(checked(part.Digits * whole.Unit), checked(whole.Digits * part.Unit)) is not { } computed) return null;
        return Found(
            new($"{part.Written()} ÷ {whole.Written()} = {computed.Written()}, không trên {share.Written()}%",
                $"{part.English()} ÷ {whole.English()} = {computed.English()}, not above {share.English()}%"), share.ToString(), computed.ToString());
    }
}
