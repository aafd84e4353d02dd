using static VuonLen.Store.Schema.ColumnKind;

namespace VuonLen.Store.Schema;

/// <summary>
/// The one table of tables: every table of a store, whose it is, and its columns. The EF Core model, the bulk writer and the audit
/// are made from it, so they cannot disagree. Household-owned rows lead their key with the household.
/// </summary>
public static class Tables
{
    public static readonly TableSpec Household = new("household", Owner.Household,
        [new("code", Text)], [["code"]]);

    public static readonly TableSpec Membership = new("membership", Owner.Household,
        [new("person_id", Id), new("relation", Text), From, To, new("begin_cause", Text, true), new("end_cause", Text, true)],
        [["person_id"], ["valid_to"]]);

    public static readonly TableSpec Residence = new("residence", Owner.Household,
        [new("person_id", Id, true), new("kind", Text), new("place_id", Id, true), new("village_id", Id, true), new("address", Text, true),
            From, To, new("begin_cause", Text, true), new("end_cause", Text, true)],
        [["place_id"], ["valid_to"]]);

    public static readonly TableSpec Fact = new("fact", Owner.Household,
        [new("person_id", Id, true), new("code", Text), new("value", Text), From, To], [["valid_to"]]);

    public static readonly TableSpec Assessment = new("assessment", Owner.Household,
        [new("assessed_on", Day), new("area", Text), new("income", Number, true), new("b1", Number, true), new("b2", Number, true),
            new("deprivations", Number, true)],
        []);

    public static readonly TableSpec Status = new("household_status", Owner.Household,
        [new("standard", Text), new("class", Text), new("row_number", Number, true), From, To, new("decision", Text, true),
            new("decided_on", Day, true), new("assessment_n", Number, true), new("law_n", Number, true)],
        [["standard", "class", "valid_from"], ["valid_to"]]);

    public static readonly TableSpec Link = new("household_link", Owner.Household,
        [new("other_household_id", Id), new("kind", Text), new("linked_on", Day)], [["other_household_id"]]);

    public static readonly TableSpec Person = new("person", Owner.Person,
        [new("code", Text), new("name", Text), new("sex", Text), new("birth", Text), new("search_key", DerivedText), new("sort_key", DerivedText)],
        [["code"], ["search_key", "birth"], ["birth"]]);

    public static readonly TableSpec Identity = new("person_identity", Owner.Person,
        [new("kind", Text), new("sealed_number", Sealed), new("number_index", DerivedBytes)], [["number_index"]]);

    public static readonly TableSpec Place = new("place", Owner.Place,
        [new("code", Text), new("name", Text), new("kind", Text), new("parent_id", Id, true), new("law_from", Day), new("law_to", Day, true),
            new("operates_from", Day), new("operates_to", Day, true), new("decree", Text), new("verified", Number)],
        [["code"], ["parent_id"]]);

    public static readonly TableSpec Succession = new("place_succession", Owner.Place,
        [new("to_place_id", Id), new("share", Text), new("law_day", Day), new("operates_day", Day), new("decree", Text), new("verified", Number)],
        []);

    public static readonly TableSpec ResidentCount = new("resident_count", Owner.Place,
        [new("households", Number), From, To, new("source", Text), new("verified", Number)], []);

    /// <summary>The texts of law this store has decided by, each version as it read.</summary>
    public static readonly TableSpec LawFile = new("law_file", Owner.Store, [new("path", Text), new("sha256", Text), new("text", Text)], []);

    /// <summary>The scans of papers an act rests on, one of its own id each; what they show stands in <c>paper_content</c>, by its digest.</summary>
    public static readonly TableSpec ActPaper = new("act_paper", Owner.Store,
        [new("name", Text), new("media_type", Text), new("size", Number), new("sha256", Text)], [["act_from"]]);

    /// <summary>The chained tables, in the order the chain takes them.</summary>
    public static readonly IReadOnlyList<TableSpec> Chained =
    [
        Household, Membership, Residence, Fact, Assessment, Status, Link, Person, Identity, Place, Succession, ResidentCount, LawFile, ActPaper,
    ];

    /// <summary>The tables an undo takes back. Papers bear witness to the act that was done and to nothing else: they stay.</summary>
    public static readonly IReadOnlyList<TableSpec> TakenBack = [.. Chained.Where(table => table != ActPaper)];

    /// <summary>The tables of the store itself: acts and their subjects, settings, officers, projections.</summary>
    public static readonly IReadOnlyList<string> OfStore =
    [
        "act", "act_table", "act_subject", "setting", "household_now", "paper_content", "request_key", "officer", "officer_claim",
        "officer_login", "officer_token", "appointment",
    ];

    private static Column From => new("valid_from", Day);

    private static Column To => new("valid_to", Day, true);
}
