using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using VuonLen.Core.Basics;
using VuonLen.Store.Keys;
using VuonLen.Store.Writing;

namespace VuonLen.Store;

/// <summary>
/// Makes a new store: in a temporary folder beside the wanted one, without journal or secondary indexes, and renamed into place when
/// it is whole. Whatever stops it, the wanted folder is either as before or complete.
/// </summary>
public sealed class RegisterBuilder : IDisposable
{
    private readonly string _folder;
    private readonly string _temporary;
    private readonly StoreKeys _keys;
    private readonly List<string> _indexes = [];
    private bool _finished;

    /// <summary>Begins a store.</summary>
    /// <param name="city">Official code of the city.</param>
    /// <param name="ownDay">The day a demo store lives on; null for a real store.</param>
    /// <param name="today">The day the first projection is made for.</param>
    /// <exception cref="ProblemException">There is a store already, or the folder cannot be written.</exception>
    public RegisterBuilder(string folder, string city, DateOnly? ownDay, DateOnly today, string? keysFolder = null)
    {
        _folder = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        if (Directory.Exists(_folder) && Directory.EnumerateFileSystemEntries(_folder).Any())
            throw new ProblemException($"Thư mục «{folder}» đã có dữ liệu; hãy chọn thư mục khác bằng --store, hoặc dời dữ liệu cũ đi.",
                $"The folder “{folder}” already holds data; choose another with --store, or move the old data away.");
        _temporary = $"{_folder}.{Guid.NewGuid():N}.tmp";
        try
        {
            PrivateFiles.MakeFolder(_temporary);
            _keys = StoreKeys.Create(keysFolder ?? RegisterStore.KeysIn(_temporary));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new ProblemException($"Không tạo được thư mục «{_folder}»: nơi đó không có hoặc không cho ghi. Hãy chọn nơi khác bằng --store.",
                $"The folder “{_folder}” cannot be made: the place does not exist or cannot be written to. Choose another with --store.", problem);
        }
        var connectionString = new SqliteConnectionStringBuilder { DataSource = RegisterStore.FileIn(_temporary), Pooling = false }.ToString();
        var connection = new SqliteConnection(connectionString);
        connection.Open();
        // The register's rows are short and come in order: larger pages take them at two thirds of the time.
        Run(connection, "pragma page_size = 8192; pragma journal_mode = off; pragma synchronous = off; pragma cache_size = -32000; pragma temp_store = memory");
        using (var schema = Over(connection)) schema.Database.Migrate();
        Run(connection, "pragma locking_mode = exclusive");
        Settings.Write(connection, Settings.Format, "1");
        var id = Guid.CreateVersion7().ToString();
        Settings.Write(connection, Settings.StoreId, id);
        Settings.Write(connection, Settings.KeyCheck, Convert.ToHexStringLower(_keys.IndexOf(id)));
        Settings.Write(connection, Settings.City, city);
        if (ownDay is { } day)
        {
            Settings.Write(connection, Settings.Demo, "yes");
            Settings.Write(connection, Settings.OwnDay, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        }
        SetIndexesAside(connection);
        Writer = new(connection, _keys, today, building: true);
    }

    /// <summary>Writes the store's first acts.</summary>
    public RegisterWriter Writer { get; }

    /// <summary>The folder being filled; whoever must lay more beside the database lays it here.</summary>
    public string Temporary => _temporary;

    /// <summary>The officers of the store being made; only before <see cref="Finish"/> and between acts, on the writer's connection.</summary>
    public RegisterDb Officers()
    {
        Writer.Settle();
        return Over(Writer.Connection);
    }

    /// <summary>Makes indexes and projections, and moves the store to its place.</summary>
    public void Finish()
    {
        Writer.Settle();
        var connection = Writer.Connection;
        foreach (var index in _indexes) Run(connection, index);
        using (var transaction = connection.BeginTransaction())
        {
            HouseholdNow.Rebuild(connection, Writer.Today);
            transaction.Commit();
        }
        Run(connection, "pragma analysis_limit = 1000; analyze; pragma journal_mode = wal");
        Writer.Dispose();
        _keys.Dispose();
        if (Directory.Exists(_folder)) Directory.Delete(_folder);
        Directory.Move(_temporary, _folder);
        _finished = true;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_finished) return;
        Writer.Dispose();
        _keys.Dispose();
        Directory.Delete(_temporary, recursive: true);
    }

    private static RegisterDb Over(SqliteConnection connection) =>
        new(new DbContextOptionsBuilder<RegisterDb>().UseSqlite(connection).UseSnakeCaseNamingConvention().Options);

    private void SetIndexesAside(SqliteConnection connection)
    {
        var names = new List<string>();
        using (var command = connection.CreateCommand())
        {
            command.CommandText = "select name, sql from sqlite_master where type = 'index' and sql is not null";
            using var reader = command.ExecuteReader();
            while (reader.Read())
            {
                names.Add(reader.GetString(0));
                _indexes.Add(reader.GetString(1));
            }
        }
        foreach (var name in names) Run(connection, $"drop index \"{name}\"");
    }

    private static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
