namespace VuonLen.Store.Schema;

/// <summary>Whose rows a table holds; it decides what may be kept together and what a foreign key may cross.</summary>
public enum Owner
{
    Household,
    Person,
    Place,
    Store,
}

/// <summary>How a value is kept and hashed.</summary>
public enum ColumnKind
{
    /// <summary>16 big-endian bytes.</summary>
    Id,
    Text,
    Number,

    /// <summary>An ISO day as text.</summary>
    Day,

    /// <summary>A text kept sealed; its digest is over the clear text.</summary>
    Sealed,

    /// <summary>Follows from other columns; kept for finding and sorting, not hashed.</summary>
    DerivedText,

    /// <summary>A keyed hash of a sealed text, for exact search; not hashed again.</summary>
    DerivedBytes,
}

/// <summary>One column.</summary>
public sealed record Column(string Name, ColumnKind Kind, bool Nullable = false);

/// <summary>One chained table: its key is (owner id, n); its rows are inserted and later closed, never rewritten.</summary>
public sealed record TableSpec(string Name, Owner Owner, IReadOnlyList<Column> Columns, IReadOnlyList<string[]> Indexes)
{
    /// <summary>The column that names the owner.</summary>
    public string OwnerColumn => Owner switch
    {
        Owner.Household => "household_id",
        Owner.Person => "person_id",
        Owner.Place => "place_id",
        Owner.Store => "item_id",
        _ => throw new InvalidOperationException("A table of an unknown owner."),
    };
}
