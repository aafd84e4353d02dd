namespace VuonLen.Documents.RegisterList.Known;

/// <summary>Which things the columns of a file can speak of. Of what has no column nothing is said, so that nothing is compared.</summary>
internal sealed class ListTold
{
    private readonly ListLayout _layout;
    private readonly ListCursor _cursor;
    private readonly bool _other;

    public ListTold(ListCursor cursor, ListLayout layout)
    {
        (_cursor, _layout) = (cursor, layout);
        _other = Has(ListField.Other);
    }

    /// <summary>The title of a field: the file's own, else the layout's.</summary>
    public string Title(ListField field) => Title(_layout.At(field));

    /// <summary>The title of a fact; of one without a column the vocabulary's term.</summary>
    public string Title(string fact, string term) => Column(fact) is >= 0 and var column ? Title(column) : term;

    /// <summary>Whether the file has the column of a field.</summary>
    public bool Has(ListField field) => _cursor.Has(_layout.At(field));

    /// <summary>Whether an empty cell says that there is no such fact.</summary>
    public bool Has(string fact) => Column(fact) is >= 0 and var column ? _cursor.Has(column) : !_layout.HasColumn(fact) && _other;

    private string Title(int column) => _cursor.Title(column) is { Length: > 0 } title ? title : _layout.Columns[column].Title;

    private int Column(string fact) => fact switch
    {
        ListCodes.Relation => _layout.At(ListField.Relation),
        ListCodes.Ethnicity => _layout.At(ListField.Ethnicity),
        ListCodes.NoLabour => _layout.At(ListField.NoLabour),
        ListCodes.CauseOfPoverty => _layout.At(ListField.Causes),
        _ => _layout.Column(ListField.Fact, fact),
    };
}
