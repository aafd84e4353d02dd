using VuonLen.Core.Basics;
using VuonLen.Core.Places;

namespace VuonLen.Core.Programme;

/// <summary>The kind that a document's number bears («NĐ» is «Nghị định»).</summary>
public sealed record DocumentKind(string Suffix, string Kind);

/// <summary>Every document is referred to by the kind that its number bears. A number of no known suffix contradicts nothing.</summary>
public sealed record SuffixCheck(string Id, Words What, Words Suggestion, IReadOnlyList<DocumentKind> Kinds) : Check(Id, What, Suggestion)
{
    /// <inheritdoc/>
    public override FindingInBoth? Examine(StatedProgramme programme, PlaceBook places)
    {
        var wrong = programme.References.Select(reference => (reference, Borne: Borne(reference)))
            .Where(pair => pair.Borne is not null && pair.Borne.Kind != pair.reference.Kind).ToList();
        if (wrong.Count == 0) return null;
        return Found(
            new(string.Join("; ", wrong.Select(pair => $"mục {pair.reference.Sections}: ký hiệu {pair.Borne!.Suffix} trong số {pair.reference.Number} là {pair.Borne.Kind}, không phải {pair.reference.Kind}")),
                string.Join("; ", wrong.Select(pair => $"section {pair.reference.Sections}: the sign {pair.Borne!.Suffix} in number {pair.reference.Number} means {pair.Borne.Kind}, not {pair.reference.Kind}"))),
            string.Join("; ", wrong.Select(pair => pair.reference.Written)),
            string.Join("; ", wrong.Select(pair => (pair.reference with { Kind = pair.Borne!.Kind }).Written)));
    }

    private DocumentKind? Borne(Reference reference) =>
        (reference.Number ?? "").Split('/', '-').Select(part => Kinds.FirstOrDefault(kind => kind.Suffix == part)).FirstOrDefault(kind => kind is not null);
}
