namespace VuonLen.Documents.RegisterList;

/// <summary>What a column of a list holds. The first 27, to <see cref="Persons"/>, stand in the order of the official layout.</summary>
public enum ListField
{
    Number, HeadMark, HeadName, Name, Relation, Birth, Sex, Identity, Province, District, DistrictCode, Commune, CommuneCode, Village,
    Ethnicity, Class, Decision, DecidedOn, B1, B2, Minority, NoLabour, Merit, Causes, Note, Age, Persons,
    ListDay, HouseholdCode, PersonCode, From, StandardClass, StandardDecision, StandardDecidedOn, StandardFrom,
    ReviewDay, ReviewArea, Income, Deprivations, Address, Permanent, Temporary, Dwelling, Fact, Other,
}

/// <summary>On which rows of a household a column is filled.</summary>
public enum ListRows
{
    /// <summary>On every row, each with its own value.</summary>
    Person,

    /// <summary>On every row, with the household's value; a member's row may leave it empty.</summary>
    Household,

    /// <summary>On the head's row only.</summary>
    Head,
}

/// <summary>One column of a list.</summary>
/// <param name="Id">The official field id («HoVaTenChuHo»), which a title may also be.</param>
/// <param name="Title">The title as written.</param>
/// <param name="Required">Whether a list cannot be read without it.</param>
/// <param name="Key">The standard's id or the fact's code, for columns that speak of one.</param>
public sealed record ListColumn(ListField Field, string Id, string Title, ListRows Rows, bool Required = false, string? Key = null)
{
    /// <summary>The title in files given out before standards were called by their names; null where it never changed.</summary>
    public string? Former { get; init; }
}
