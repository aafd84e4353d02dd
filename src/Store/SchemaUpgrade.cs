using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using VuonLen.Core.Basics;

namespace VuonLen.Store;

/// <summary>
/// Brings a store made by an earlier program to this one's schema when it is opened: a copy of the database is laid beside it first, and
/// everything happens in one transaction. Whatever stops it, the store is as before.
/// </summary>
internal static class SchemaUpgrade
{
    private const string LastInStore = "select max(migration_id) from \"__EFMigrationsHistory\"";

    // Their ids begin with the time of their making, so that their order as texts is the order in time.
    private static readonly Lazy<string> LastInProgram = new(() => typeof(SchemaUpgrade).Assembly.GetTypes()
        .Where(type => type.IsSubclassOf(typeof(Migration)))
        .Select(type => ((MigrationAttribute)Attribute.GetCustomAttribute(type, typeof(MigrationAttribute))!).Id).Max(StringComparer.Ordinal)!);

    /// <summary>Upgrades the store of a folder if it is older than the program; one that is not costs one short question.</summary>
    /// <exception cref="ProblemException">The store is newer than the program, or could not be upgraded.</exception>
    /// <exception cref="SqliteException">The database is no store.</exception>
    public static void Bring(string folder, TextWriter notes)
    {
        using var connection = new SqliteConnection(RegisterStore.ConnectionString(folder) + ";Pooling=False");
        connection.Open();
        if (!IsOlder(folder, Last(connection))) return;
        var copy = "";
        try
        {
            // Whoever opens it at the same time waits here, and then finds nothing left to do.
            using var transaction = connection.BeginTransaction(deferred: false);
            var last = Last(connection);
            if (!IsOlder(folder, last)) return;
            copy = Copy(folder, last);
            using var steps = connection.CreateCommand();
            steps.CommandText = Steps(connection, last);
            steps.ExecuteNonQuery();
            transaction.Commit();
        }
        catch (Exception problem) when (problem is SqliteException or IOException or UnauthorizedAccessException)
        {
            throw new ProblemException($"Chưa nâng cấp được kho dữ liệu «{folder}» cho bản chương trình này, kho vẫn như cũ; hãy kiểm tra quyền ghi và chỗ trống của ổ đĩa (cần thêm bằng cỡ của kho) rồi chạy lại.",
                $"The store “{folder}” could not be upgraded for this program and is as it was; check that it can be written to and that the disk has room (as much again as the store), then run it again.", problem);
        }
        notes.WriteLine($"Đã nâng cấp kho dữ liệu «{folder}» cho bản chương trình này; bản sao của kho cũ ở «{copy}».");
    }

    private static bool IsOlder(string folder, string last) => string.CompareOrdinal(last, LastInProgram.Value) switch
    {
        > 0 => throw new ProblemException($"Kho dữ liệu «{folder}» do một bản chương trình mới hơn lập nên bản này không mở; hãy cài bản chương trình mới.",
            $"The store “{folder}” was made by a newer program, so this one does not open it; install the newer program."),
        0 => false,
        _ => true,
    };

    private static string Last(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = LastInStore;
        return command.ExecuteScalar() as string ?? "";
    }

    // The writing connection holds the lock and has written nothing yet: another one reads what stood before.
    private static string Copy(string folder, string last)
    {
        var copy = Path.Combine(folder, $"vuonlen-{last}.db");
        var unfinished = copy + ".tmp";
        File.Delete(unfinished);
        using (var from = new SqliteConnection(RegisterStore.ConnectionString(folder) + ";Pooling=False"))
        using (var to = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = unfinished, Pooling = false }.ToString()))
        {
            from.Open();
            to.Open();
            from.BackupDatabase(to);
        }
        File.Move(unfinished, copy, overwrite: true);
        return copy;
    }

    // As one script: EF's own way leaves a lock behind in the store when the program is stopped in the middle.
    private static string Steps(SqliteConnection connection, string last)
    {
        using var schema = new RegisterDb(new DbContextOptionsBuilder<RegisterDb>().UseSqlite(connection).UseSnakeCaseNamingConvention().Options);
        return schema.Database.GetService<IMigrator>().GenerateScript(last, null, MigrationsSqlGenerationOptions.NoTransactions);
    }
}
