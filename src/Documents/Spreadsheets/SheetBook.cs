namespace VuonLen.Documents.Spreadsheets;

/// <summary>A workbook, or what is read like one: sheets with rows of text cells.</summary>
public abstract class SheetBook : IDisposable
{
    /// <summary>How many sheets there are to read; hidden ones are none of them.</summary>
    public abstract int Count { get; }

    /// <summary>The rows of a sheet, from its first; each call begins anew, and ends the reading of the call before.</summary>
    /// <param name="sheet">From 0.</param>
    public abstract SheetRows Open(int sheet);

    /// <summary>How many of how many bytes of its sheets were read last; nothing of nothing where that is not known.</summary>
    public virtual (long Read, long Of) Progress => default;

    public void Dispose()
    {
        Close();
        GC.SuppressFinalize(this);
    }

    /// <summary>Gives back what the reading holds.</summary>
    protected virtual void Close()
    {
    }
}
