using VuonLen.Core.Basics;
using VuonLen.Core.Households;

namespace VuonLen.Documents.RegisterList.Known;

/// <summary>Compares the members of a known household: name, birth, sex, papers, relation, facts, residences; who is new and who is missing.</summary>
internal sealed class KnownMembers(ListRun run, ListTold told, KnownFacts facts)
{
    private const string Entering = "listed";
    private const string Leaving = "not_listed";

    public void Compare(KnownEdit edit, KnownHousehold known, ListHousehold listed, IReadOnlyList<ListMember?> matches, bool keepsHead)
    {
        var then = known.Then!;
        foreach (var absent in then.Members.Where(member => !matches.Contains(member)))
        {
            var step = run.Context.Choices.EndAbsent ? (Action<HouseholdEdit>)(household => household.Withdraw(known.Persons[absent.Code], run.Day!.Value, Leaving)) : null;
            edit.Found(DifferenceKind.Absent, absent.Name, "", Told(absent), null, step, KnownStep.Leave);
        }
        for (var i = 0; i < listed.Members.Count; i++)
        {
            if (matches[i] is { } old) Compare(edit, known.Persons[old.Code], old, listed.Members[i], keepsHead);
            else Enter(edit, known, listed.Members[i], keepsHead);
        }
    }

    private void Compare(KnownEdit edit, PersonId person, ListMember old, ListMember now, bool keepsHead)
    {
        var name = old.Name;
        if ((KnownText.Of(old.Name), old.Sex, old.Birth) != (now.Name, now.Sex, now.Birth))
        {
            if (KnownText.Of(old.Name) != now.Name) edit.Found(DifferenceKind.Corrected, name, told.Title(ListField.Name), old.Name, now.Name);
            if (old.Birth != now.Birth) edit.Found(DifferenceKind.Corrected, name, told.Title(ListField.Birth), CellText.Written(old.Birth), CellText.Written(now.Birth));
            if (old.Sex != now.Sex) edit.Found(DifferenceKind.Corrected, name, told.Title(ListField.Sex), ListTerms.Written(old.Sex), ListTerms.Written(now.Sex));
            edit.Also(KnownStep.Rest, household => household.CorrectPerson(person, now.Name, now.Sex, now.Birth));
        }
        if (old.Relation != now.Relation)
        {
            var order = old.Relation == ListCodes.Head ? KnownStep.HandOver : now.Relation == ListCodes.Head ? KnownStep.BecomeHead : KnownStep.Relate;
            edit.Found(keepsHead ? DifferenceKind.Kept : DifferenceKind.Changed, name, told.Title(ListField.Relation), Relation(old), Relation(now),
                keepsHead ? null : household => household.SetRelation(person, now.Relation, run.Day!.Value), order);
        }
        if (now.IdentityNumbers.Except(old.IdentityNumbers).Any())
            edit.Found(DifferenceKind.Corrected, name, told.Title(ListField.Identity), Hidden(old), Joined(now), household => household.SetNumbers(person, Papers(now)));
        facts.Compare(edit, person, name, old.Facts, now.Facts, now.Defaults ?? []);
        Compare(edit, person, name, ResidenceKind.Permanent, ListField.Permanent, old.Permanent, now.Permanent);
        Compare(edit, person, name, ResidenceKind.Temporary, ListField.Temporary, old.Temporary, now.Temporary);
        Compare(edit, person, name, ResidenceKind.Dwelling, ListField.Dwelling, old.Dwelling, now.Dwelling);
    }

    private void Compare(KnownEdit edit, PersonId person, string name, ResidenceKind kind, ListField field, ListResidence? old, ListResidence? now)
    {
        var (before, after) = (KnownText.Of(ResidenceCell.Written(old)), KnownText.Of(ResidenceCell.Written(now)));
        if (before == after || !told.Has(field)) return;
        var day = run.Day!.Value;
        if (now is null)
            edit.Found(DifferenceKind.Blank, name, told.Title(field), before, null, run.Context.Choices.EndBlank ? household => household.SetResidence(person, kind, null, day) : null);
        else
            edit.Found(DifferenceKind.Changed, name, told.Title(field), before.Length > 0 ? before : null, after, household => household.SetResidence(person, kind, Row(person, kind, now), day));
    }

    private void Enter(KnownEdit edit, KnownHousehold known, ListMember now, bool keepsHead)
    {
        if (keepsHead && now.Relation == ListCodes.Head)
        {
            edit.Found(DifferenceKind.Kept, now.Name, told.Title(ListField.Relation), null, Relation(now));
            return;
        }
        var (id, day) = (run.Context.NewPersonId(), run.Day!.Value);
        edit.Found(DifferenceKind.Entered, now.Name, "", null, Told(now), household =>
        {
            household.AddMember(id, now.Name, now.Sex, now.Birth, now.Relation, day, Entering, code: now.Code);
            if (now.IdentityNumbers.Count > 0) household.SetNumbers(id, Papers(now));
            foreach (var fact in now.Facts) household.SetFact(id, run.Context.Facts[fact.Code], fact.Value, fact.Value, day);
            if (now.Permanent is { } permanent) household.SetResidence(id, ResidenceKind.Permanent, Row(id, ResidenceKind.Permanent, permanent), day);
            if (now.Temporary is { } temporary) household.SetResidence(id, ResidenceKind.Temporary, Row(id, ResidenceKind.Temporary, temporary), day);
            if (now.Dwelling is { } dwelling) household.SetResidence(id, ResidenceKind.Dwelling, Row(id, ResidenceKind.Dwelling, dwelling), day);
        }, KnownStep.Enter);
    }

    private Residence Row(PersonId person, ResidenceKind kind, ListResidence now) =>
        new(default, 0, person, kind, now.Commune?.Id, now.Village?.Id, now.Address, new(run.Day!.Value));

    private string Told(ListMember member) => $"{Relation(member)}, {CellText.Written(member.Birth)}";

    private string Relation(ListMember member) => run.Terms.Written(ListCodes.Relation, member.Relation);

    // What is recorded of papers is shown by its end, here as on the household's page; what the list says, its sender has before them.
    private static string? Hidden(ListMember member) => member.IdentityNumbers.Count == 0 ? null
        : string.Join("; ", member.IdentityNumbers.Select(number => new string('•', number.Length - 3) + number[^3..]));

    private static string? Joined(ListMember member) => member.IdentityNumbers.Count == 0 ? null : string.Join("; ", member.IdentityNumbers);

    private static (IdentityKind Kind, string Number)[] Papers(ListMember member) =>
        [.. member.IdentityNumbers.Select(number => (number.Length == 9 ? IdentityKind.IdentityCard9 : IdentityKind.PersonalNumber12, number))];
}
