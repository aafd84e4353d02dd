using VuonLen.Core.Basics;
using VuonLen.Core.Households;
using VuonLen.Core.Places;
using VuonLen.Documents.RegisterList.Known;

namespace VuonLen.Documents.RegisterList;

/// <summary>A household of a faultless list, ready to be written.</summary>
/// <param name="Dossier">The rows that register a new household; empty for one the register knows.</param>
/// <param name="NewVillages">Villages the list is the first to name, since the household before; to be written before it.</param>
/// <param name="Known">What the list says otherwise of a household the register knows; null for a new one.</param>
public sealed record ListedHousehold(ListHousehold Household, Dossier Dossier, IReadOnlyList<PlaceVersion> NewVillages, ListedChange? Known);

/// <summary>
/// Reads a list in the official layout once, from top to bottom, in bounded memory. Every cell is checked and every problem is
/// reported. Households come out one by one as long as no error was found; after the first error nothing comes out any more, and
/// what came out before must not stay: a list is taken in whole or not at all (<see cref="IsFaultless"/>).
/// </summary>
public sealed class RegisterListReader(ListContext context)
{
    /// <summary>What was found so far; complete when <see cref="Read"/> is at its end.</summary>
    public ListFindings Findings { get; } = new();

    /// <summary>The day of the list, once a row has said it.</summary>
    public DateOnly? Day { get; private set; }

    /// <summary>Rows read below the title line.</summary>
    public long Rows { get; private set; }

    /// <summary>Whether no error was found (warnings may be). It speaks of the whole list once <see cref="Read"/> is at its end.</summary>
    public bool IsFaultless => Findings.Errors == 0;

    /// <summary>Reads a list of CSV. Delimiters comma, semicolon and tab are told from the title line; a byte-order mark may be there.</summary>
    /// <param name="text">Stays open. Read it as UTF-8 with replacement of broken bytes, which are then reported.</param>
    public IEnumerable<ListedHousehold> Read(TextReader text)
    {
        using var source = ListSource.Csv(text);
        foreach (var listed in Read(source)) yield return listed;
    }

    /// <summary>Reads a list from wherever it stands.</summary>
    /// <exception cref="ProblemException">It stands in a workbook that cannot be read as a list (no titles, a formula in a cell, …).</exception>
    public IEnumerable<ListedHousehold> Read(ListSource source)
    {
        var run = new ListRun(context, Findings);
        using var table = source.Rows(run.Layout, Findings);
        var cursor = new ListCursor(table, Findings);
        if (!ListHeader.Read(cursor, run.Layout, Findings, context.Day is not null, source.Name)) yield break;
        var rows = new HouseholdRows(cursor, run);
        while (cursor.Next())
        {
            context.RowRead(++Rows);
            if (!cursor.IsSound())
            {
                rows.Lose();
                continue;
            }
            if (rows.Begins && rows.Close() is { } done) yield return done;
            rows.Read();
            Day = run.Day;
        }
        if (rows.Close() is { } last) yield return last;
        if (Rows == 0 && IsFaultless) Findings.Add(1, "", "", ListProblems.NoRows);
    }
}
