using VuonLen.Core.Basics;
using VuonLen.Core.Households;
using VuonLen.Core.Standards;
using VuonLen.Web.Asking;
using VuonLen.Web.Register;
using VuonLen.Web.Texts;

namespace VuonLen.Web.Households.ShowHousehold;

/// <summary>Tells a household part by part, with the words and in the order of its page.</summary>
internal sealed class Telling(HouseholdView view, CityRegister register, Language say)
{
    private static readonly TimeSpan VietNam = TimeSpan.FromHours(7);
    private readonly Spoken _spoken = new(register, say);

    public ToldHousehold Whole() => new(view.Code, view.At, view.KnownAt ?? register.LastAct, view.LastAct, view.Until, Place(),
        [.. view.Members.Select(line => Member(line.Membership, line.Person))],
        [.. view.Left.Select(row => new ToldLeaving(view.Person(row.Person)?.Name, Relation(row), row.Range.From, row.Range.To, row.EndCause is { } cause ? _spoken.Cause(cause) : null))],
        Facts(null), Classes(),
        [.. view.State.Links.Select(link => new ToldLink(link.Kind, view.Linked.GetValueOrDefault(link.Other), link.On))],
        Acts());

    private ToldPlace? Place() => view.Dwelling is { } dwelling
        ? new(view.Place?.Code, view.Place?.FullName, dwelling.Village is { } village ? register.Places().Find(village)?.FullName : null, dwelling.Address) : null;

    private ToldMember Member(Membership membership, Person person)
    {
        var (least, most) = person.Birth.AgeOn(view.At);
        least = Math.Max(least, 0);
        return new(person.Code, person.Name, Relation(membership), person.Sex, person.Birth.ToString(), least == most ? least : null, least, most,
            view.IdentityNumbers(person.Id), Facts(person.Id),
            [.. view.State.Residences.Where(row => row.Person == person.Id).Select(row => new ToldResidence(row.Kind, _spoken.At(row)))]);
    }

    private ToldTerm Relation(Membership row) => new(row.Relation, _spoken.Relation(row.Relation));

    private List<ToldFact> Facts(PersonId? person) => [.. view.State.Facts.Where(fact => fact.Person == person)
        .Select(fact => new ToldFact(fact.N, fact.Code, _spoken.Term(fact.Code), fact.Value, _spoken.Value(fact.Code, fact.Value), fact.Range.From, fact.Range.To))];

    // The standards of the day first, as the page reasons them; a class by another one is told without its reason.
    private List<ToldClass> Classes()
    {
        var standards = register.StandardsOn(view.At);
        var others = view.State.Statuses.Where(status => standards.All(standard => standard.Id != status.Standard));
        return
        [
            .. standards.Select(standard => Class(standard.Id, standard, view.State.Statuses.Find(row => row.Standard == standard.Id))),
            .. others.Select(status => Class(status.Standard, null, status)),
        ];
    }

    private ToldClass Class(string id, Standard? standard, Status? status)
    {
        var row = standard is not null && status is not null ? Reasons.Row(standard, status) : null;
        var conditions = row is null ? [] : new Reasons(say, _spoken).Of(row, Reasons.Found(view, status!));
        return new(id, say[register.StandardName(id)], status?.Class, status?.Row, status?.Range.From, status?.Range.To, status?.Decision, status?.DecidedOn,
            [.. conditions.Select(line => new ToldCondition(line.Condition, line.Demanded, line.Recorded, line.Holds))], standard?.Instrument.Cite, standard?.Verified);
    }

    private List<ToldAct> Acts()
    {
        var told = new ToldChanges(view, _spoken, say);
        return [.. view.Timeline.Select(entry =>
        {
            var header = view.Acts.GetValueOrDefault(entry.Act)?.Header;
            return new ToldAct(entry.Act, header?.Kind, header?.RecordedAt.ToOffset(VietNam), header is null ? null : view.Authors.GetValueOrDefault(header.Author) ?? header.Author,
                header?.Why, header?.Paper, [.. view.Papers[entry.Act].Select(paper => new ToldPaper(paper.Id, paper.Name, paper.MediaType, paper.Size))], told.Of(entry));
        })];
    }
}
