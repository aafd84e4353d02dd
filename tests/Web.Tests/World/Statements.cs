using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using VuonLen.Web.Register;

namespace VuonLen.Web.Tests.World;

/// <summary>Counts what a page asks the store. Only in a world of one's own: whoever asks at the same time is counted too.</summary>
public static class Statements
{
    /// <summary>The statements that a page ran on the register's connections, the settings of connections left out.</summary>
    public static async Task<IReadOnlyList<string>> AskedByAsync(this ServedWorld world, HttpClient http, string page)
    {
        var store = world.App.Services.GetRequiredService<CityRegister>().Store;
        var asked = new ConcurrentQueue<string>();
        store.Asked = statement =>
        {
            if (!statement.TrimStart().StartsWith("pragma", StringComparison.OrdinalIgnoreCase)) asked.Enqueue(statement);
        };
        try
        {
            await http.GetStringAsync(page);
        }
        finally
        {
            store.Asked = null;
        }
        return [.. asked];
    }

    /// <summary>The steps of a statement that read a whole table; reading the newest acts by their numbers is none.</summary>
    public static IReadOnlyList<string> WholeTablesOf(this ServedWorld world, string statement)
    {
        using var connection = world.App.Services.GetRequiredService<CityRegister>().Store.Read();
        using var command = connection.CreateCommand();
        command.CommandText = "explain query plan " + statement;
        using var rows = command.ExecuteReader();
        var steps = new List<string>();
        while (rows.Read())
            if (rows.GetString(3) is { } step && step.StartsWith("SCAN ", StringComparison.Ordinal) && step is not ("SCAN act" or "SCAN e" or "SCAN b") && !step.Contains("VALUES CLAUSE", StringComparison.Ordinal)) steps.Add(step);
        return steps;
    }
}
