namespace VuonLen.Documents.RegisterList;

/// <summary>What is known throughout the reading of one list.</summary>
internal sealed class ListRun
{
    private const int MostPooled = 200_000;
    private readonly HashSet<string> _pool = [];
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _poolOf;

    public ListRun(ListContext context, ListFindings findings)
    {
        (Context, Findings) = (context, findings);
        Layout = new(context.Standards.All, context.Facts);
        Terms = new(context.Facts);
        Places = new(context.Places, context.Villages);
        _poolOf = _pool.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public ListContext Context { get; }
    public ListFindings Findings { get; }
    public ListLayout Layout { get; }
    public ListTerms Terms { get; }
    public ListPlaces Places { get; }

    /// <summary>The day of the list, once a row has said it.</summary>
    public DateOnly? Day { get; private set; }

    /// <summary>The standard of column «Phân loại hộ».</summary>
    public ListStandard? Own { get; private set; }

    /// <summary>The other standards the file has a column for, with the columns that speak of each.</summary>
    public List<StandardColumns> Others { get; } = [];

    /// <summary>Codes and numbers seen in this file.</summary>
    public CodeSet HouseholdCodes { get; } = new();

    public CodeSet PersonCodes { get; } = new();

    public CodeSet IdentityNumbers { get; } = new();

    /// <summary>Takes the day of the list, and says which standards the file has no column for.</summary>
    public void Open(DateOnly day, ListCursor cursor)
    {
        Day = day;
        Own = Context.Standards.Own(day);
        foreach (var standard in Context.Standards.All)
        {
            var columns = new StandardColumns(
                standard, standard != Own && standard.InForce.Holds(day), Layout.Column(ListField.StandardClass, standard.Id),
                Layout.Column(ListField.StandardDecision, standard.Id), Layout.Column(ListField.StandardDecidedOn, standard.Id), Layout.Column(ListField.StandardFrom, standard.Id));
            if (cursor.Has(columns.Class)) Others.Add(columns);
            else if (columns.Asked) Findings.Add(cursor.TitleLine, Layout.Columns[columns.Class].Title, "", ListProblems.StandardColumnMissing, Layout.Columns[columns.Class].Title);
        }
    }

    /// <summary>Whether a household of this code came before.</summary>
    public bool IsUsed(ReadOnlySpan<char> householdCode) => CodeCells.IsHouseholdCode(householdCode) && HouseholdCodes.Contains(CodeSet.Number(householdCode));

    /// <summary>A text as a string; the same string for texts that lists repeat (units, decisions, addresses).</summary>
    public string Text(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty) return "";
        if (_poolOf.TryGetValue(text, out var known)) return known;
        var fresh = text.ToString();
        if (_pool.Count < MostPooled) _pool.Add(fresh);
        return fresh;
    }

}

/// <summary>The columns that speak of one standard.</summary>
/// <param name="Asked">Whether a class by it must be stated: it is in force on the list's day and is not the first.</param>
internal sealed record StandardColumns(ListStandard Standard, bool Asked, int Class, int Decision, int DecidedOn, int From);
