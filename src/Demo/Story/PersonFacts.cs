using System.Globalization;
using VuonLen.Core.Basics;
using VuonLen.Core.Households;
using VuonLen.Core.Places;
using VuonLen.Demo.Calibrations;
using VuonLen.Demo.Numbers;
using VuonLen.Demo.People;
using VuonLen.Demo.Plans;

namespace VuonLen.Demo.Story;

/// <summary>Writes what is known of persons, as far as it is not what everybody would take for granted.</summary>
internal sealed class PersonFacts(Calibration calibration)
{
    private const int WorkFrom = 16;
    private const int WorkTo = 64;

    /// <summary>Writes the facts of one person of a household.</summary>
    public void Write(Entry entry, Member member, SplitMix random, DateOnly from)
    {
        if (Population.Ethnicity(entry.Plan) is { } ethnicity && member.Relation != Relations.ChildInLaw) entry.Fact(member, "ethnicity", ethnicity, from);
        var school = Schooling(random, member.Age);
        if (school is not null) entry.Fact(member, "schooling", school, from);
        var disabled = Disability(entry, member, random, from);
        if (school is null && member.Age is >= WorkFrom and <= WorkTo) Work(entry, member, random, from, disabled);
        if (member.Relation == Relations.Head) Head(entry, member, random, from);
        if (member.Age >= WorkFrom && !disabled && random.InTenThousand(calibration.Persons.Illness))
            entry.Fact(member, "serious_illness", Code(1 + random.Pick([30, 22, 18, 6, 0, 24])), from);
        if (member.Age >= WorkFrom && !entry.HasNumber(member) && random.InTenThousand(calibration.Persons.NoPapers))
            entry.Fact(member, "no_papers_reason", random.Below(3) > 0 ? "lost" : "never_registered", from);
        // Whom the year concerns is at home when it begins.
        if (entry.Plan.Happening == Happening.None) Away(entry, member, random, from, school is not null);
    }

    /// <summary>Somebody of the household goes away: a grown member rather than the head.</summary>
    public static void GoAway(Entry entry, List<Member> members, DateOnly from)
    {
        var random = new SplitMix(entry.Plan.Seed + 21);
        var able = members.Where(member => member.Age >= 16 && member.Relation != Relations.Head).ToList();
        var member = able.Count > 0 ? able[random.Below(able.Count)] : members[0];
        var atSchool = member.Facts.Any(fact => fact.Code == "schooling");
        entry.Fact(member, "presence", member.Relation == Relations.Head ? "hospital" : Absence(member, random, atSchool), from);
    }

    private static string Code(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string? Schooling(SplitMix random, int age) => age switch
    {
        >= 3 and <= 5 => random.Below(100) < 72 ? "1" : null,
        >= 6 and <= 10 => "2",
        >= 11 and <= 14 => random.Below(100) < 97 ? "3" : null,
        >= 15 and <= 17 => random.Below(100) < 72 ? "4" : null,
        >= 18 and <= 22 => random.Below(100) < 24 ? Code(6 + random.Pick([25, 25, 25, 25])) : null,
        _ => null,
    };

    private bool Disability(Entry entry, Member member, SplitMix random, DateOnly from)
    {
        // A disability an allowance rests on is written with it.
        if (entry.Plan.SocialGroup > 0 || entry.Plan.Reason == Reason.Blind) return false;
        if (member.Age < 6 || !random.InTenThousand(calibration.Persons.LightDisability)) return false;
        entry.Fact(member, "disability_kind", Code(1 + random.Pick([44, 16, 16, 8, 8, 8])), from);
        entry.Fact(member, "disability_level", "3", from);
        return true;
    }

    private static void Work(Entry entry, Member member, SplitMix random, DateOnly from, bool disabled)
    {
        var home = member.Sex == Sex.Female ? 9 : 1;
        var work = disabled ? 7 : 1 + random.Pick([24, 58, 7, home]);
        entry.Fact(member, "work", Code(work), from);
        if (random.Below(100) < 5) entry.Fact(member, "qualification", Code(2 + random.Pick([50, 22, 14, 6, 5, 3])), from);
        if (member.Relation != Relations.Head || work > 2) return;
        var trade = entry.Plan.Commune.Area == Area.Rural ? random.Pick([50, 12, 2, 3, 9, 8, 14, 2]) : random.Pick([3, 1, 0, 0, 4, 40, 40, 12]);
        entry.Fact(member, "trade", Code(1 + trade), from);
    }

    private static void Head(Entry entry, Member member, SplitMix random, DateOnly from)
    {
        if (member.Age >= 60) return;
        var education = random.Pick([0, 2, 10, 26, 46, 16]);
        entry.Fact(member, "education", education.ToString("00", CultureInfo.InvariantCulture), from);
    }

    private void Away(Entry entry, Member member, SplitMix random, DateOnly from, bool atSchool)
    {
        if (member.Relation == Relations.Head || member.Age < 15 || !random.InTenThousand(calibration.Persons.Away)) return;
        entry.Fact(member, "presence", Absence(member, random, atSchool), from);
    }

    /// <summary>Where somebody of this age and sex may be instead of at home.</summary>
    public static string Absence(Member member, SplitMix random, bool atSchool)
    {
        if (atSchool) return "boarding";
        if (member.Age >= 60) return random.Below(3) > 0 ? "hospital" : "care_centre";
        if (member.Sex == Sex.Male && member.Age is >= 18 and <= 24 && random.Below(2) == 0) return "army";
        if (member.Sex == Sex.Male && member.Age is >= 18 and <= 50 && random.Below(8) == 0) return random.Below(2) == 0 ? "prison" : "rehabilitation";
        return random.Below(9) == 0 ? "hospital" : "working_away";
    }
}
