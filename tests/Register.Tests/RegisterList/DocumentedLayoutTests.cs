using VuonLen.Documents.RegisterList;
using VuonLen.Law;
using VuonLen.Law.Facts;
using Xunit;

namespace VuonLen.Register.Tests.RegisterList;

public class DocumentedLayoutTests
{
    [Fact]
    public void Layout_EveryColumn_IsDocumentedInItsOrder()
    {
        var folder = LawFolder.Locate();
        var rows = File.ReadLines(Path.Combine(folder.Root, "docs", "register-list.md"))
            .Where(line => line.StartsWith('|') && line.Contains('`', StringComparison.Ordinal))
            .Select(line => line.Split('|')).Select(cells => (Title: cells[2].Trim(' ', '*'), Id: cells[3].Trim(' ', '`'), Required: cells[2].Contains("**", StringComparison.Ordinal)));
        var columns = new ListLayout([new("…", false, new(new(2011, 1, 1))) { Name = "…" }], folder.Facts()).Columns;
        Assert.Equal(columns.Select(column => (column.Title, column.Id, column.Required)), rows);
    }
}
