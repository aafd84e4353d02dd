using VuonLen.Core.Basics;
using VuonLen.Core.Households;
using VuonLen.Core.Places;
using VuonLen.Documents.RegisterList.Known;

namespace VuonLen.Documents.RegisterList;

/// <summary>One household while its rows are read. Used again for the next.</summary>
internal sealed class HouseholdDraft
{
    /// <summary>The line of its first row; 0 while it has none.</summary>
    public int Line { get; private set; }

    /// <summary>The sheet its rows stand on; null for CSV.</summary>
    public string? Sheet { get; private set; }

    /// <summary>The line of the row marked as the head's; 0 while none is.</summary>
    public int HeadLine { get; set; }

    /// <summary>Whether rows of it were lost, so that the whole of it cannot be judged.</summary>
    public bool Unsure { get; set; }

    /// <summary>Whether the cells of the head's row were read.</summary>
    public bool HasHeadCells { get; set; }

    /// <summary>The household of the register its code names; null for a new one.</summary>
    public KnownHousehold? Known { get; set; }

    /// <summary>Which member of the known household each row is; null for somebody new to it.</summary>
    public ListMember?[] Matches { get; private set; } = [];

    /// <summary>Whether the list itself says the day of the review.</summary>
    public bool ReviewDayTold { get; set; }

    public string Code { get; set; } = "";
    public PlaceVersion? Commune { get; set; }
    public PlaceVersion? District { get; set; }
    public PlaceVersion? City { get; set; }
    public PlaceVersion? Village { get; set; }
    public string? Address { get; set; }
    public ListAssessment? Assessment { get; set; }
    public bool? Merit { get; set; }
    public bool? Minority { get; set; }
    public long? Persons { get; set; }
    public List<MemberDraft> Members { get; } = [];
    public List<ListFact> Facts { get; } = [];
    public List<StatusDraft> Statuses { get; } = [];

    /// <summary>What the columns of the household's first row hold, which its other rows must not contradict.</summary>
    public Dictionary<int, string> Shared { get; } = [];

    public void Begin(int line, string? sheet)
    {
        (Line, Sheet, HeadLine, Unsure, HasHeadCells, Code) = (line, sheet, 0, false, false, "");
        (Commune, District, City, Village, Address, Assessment) = (null, null, null, null, null, null);
        (Merit, Minority, Persons) = (null, null, null);
        (Known, Matches, ReviewDayTold) = (null, [], false);
        Members.Clear();
        Facts.Clear();
        Statuses.Clear();
        Shared.Clear();
    }

    /// <summary>Finds out which rows are members of the known household.</summary>
    public void Match() => Matches = Known?.Then is { } then ? KnownMatch.Of(Members, then.Members) : new ListMember?[Members.Count];

    /// <summary>The household as listed; every cell was found right.</summary>
    public ListHousehold ToList() => new(
        Code, City!, District, Commune!, Village, Address, [.. Members.Select(member => member.ToList())], [.. Facts],
        [.. Statuses.Select(draft => draft.Status)], Assessment);
}

/// <summary>One member while read; what could not be read is null.</summary>
internal sealed class MemberDraft(int line)
{
    public int Line { get; } = line;
    public string Code { get; set; } = "";
    public string? Name { get; set; }
    public string? Relation { get; set; }
    public BirthDay? Birth { get; set; }
    public Sex? Sex { get; set; }
    public IReadOnlyList<string> Numbers { get; set; } = [];
    public List<ListFact> Facts { get; } = [];

    /// <summary>Facts whose cell says the value that is true without a row.</summary>
    public List<string> Defaults { get; } = [];

    public ListResidence? Permanent { get; set; }
    public ListResidence? Temporary { get; set; }
    public ListResidence? Dwelling { get; set; }

    public ListMember ToList() =>
        new(Code, Name!, Sex!.Value, Birth!.Value, Relation!, Numbers, Facts, Permanent, Temporary, Dwelling, Defaults);

    /// <summary>Whether the member has a fact of this code.</summary>
    public bool Has(string fact) => Facts.Exists(known => known.Code == fact);
}

/// <summary>A class while read, with the line it stands on.</summary>
internal readonly record struct StatusDraft(int Column, ListStatus Status);
