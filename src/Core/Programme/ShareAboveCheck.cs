using VuonLen.Core.Basics;
using VuonLen.Core.Places;

namespace VuonLen.Core.Programme;

/// <summary>A part is more than a stated percentage of a whole.</summary>
public sealed record ShareAboveCheck(string Id, string What, string Suggestion, string Part, string Whole, string Share) : Check(Id, What, Suggestion)
{
    /// <inheritdoc/>
    public override IEnumerable<string> Figures => [Part, Whole, Share];

    /// <inheritdoc/>
    public override Finding? Examine(StatedProgramme programme, PlaceBook places)
    {
        var (part, whole, share) = (programme.Stated(Part), programme.Stated(Whole), programme.Stated(Share));
        // "trên 90%": the share itself is outside.
        if ((Int128)part.Digits * whole.Unit * 100 * share.Unit > (Int128)share.Digits * whole.Digits * part.Unit) return null;
        if (Percent.Of(checked(part.Digits * whole.Unit), checked(whole.Digits * part.Unit)) is not { } computed) return null;
        return Found($"{part.Written()} ÷ {whole.Written()} = {computed.Written()}, không trên {share.Written()}%", share.ToString(), computed.ToString());
    }
}
