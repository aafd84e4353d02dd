using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using SQLitePCL;
using VuonLen.Core.Basics;
using VuonLen.Store.Acts;
using VuonLen.Store.Keys;
using VuonLen.Store.Schema;
using VuonLen.Store.Writing;

namespace VuonLen.Store;

/// <summary>A store: one folder, one SQLite file, its keys. Any number may read; writers take turns.</summary>
public sealed class RegisterStore : IDisposable
{
    private const string FormatNow = "1";
    private readonly string _connectionString;
    private readonly Lock _watching = new();
    private readonly SqliteCommand _watch;

    private RegisterStore(string folder, StoreKeys keys)
    {
        Folder = folder;
        Keys = keys;
        _connectionString = ConnectionString(folder);
        using var connection = Read();
        var format = Settings.Read(connection, Settings.Format);
        if (format != FormatNow)
            throw new ProblemException($"Kho dữ liệu «{folder}» có định dạng {format ?? "lạ"}, chương trình này đọc định dạng {FormatNow}. Hãy dùng bản chương trình mới hơn.",
                $"The store “{folder}” has format {format ?? "unknown"}; this program reads format {FormatNow}. Use a newer program.");
        if (Settings.Read(connection, Settings.StoreId) is not { } id || Settings.Read(connection, Settings.KeyCheck) != Convert.ToHexStringLower(keys.IndexOf(id)))
            throw new ProblemException($"Khóa đang dùng không phải của kho «{folder}». Hãy chép lại đúng thư mục khóa của kho này.",
                $"The key in use is not that of the store “{folder}”. Copy the right folder of keys of this store back.");
        SchemaUpgrade.Bring(folder, Console.Error);
        City = Settings.Read(connection, Settings.City)!;
        IsDemo = Settings.Read(connection, Settings.Demo) is not null;
        _watch = Watch(_connectionString);
        OwnDay = Settings.Read(connection, Settings.OwnDay) is { } day ? DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null;
    }

    /// <summary>The folder.</summary>
    public string Folder { get; }

    /// <summary>The keys of its sealed columns.</summary>
    public StoreKeys Keys { get; }

    /// <summary>The official code of its city.</summary>
    public string City { get; }

    /// <summary>Whether everything in it is synthetic.</summary>
    public bool IsDemo { get; }

    /// <summary>The day a demo store lives on; null for the real day.</summary>
    public DateOnly? OwnDay { get; }

    /// <summary>The store's day: its own, or the real one in Viet Nam.</summary>
    public DateOnly Today(TimeProvider clock) => OwnDay ?? VietNamTime.DayOf(clock.GetUtcNow());

    /// <summary>When an act done now is recorded: on the store's day, at the real time of day.</summary>
    public DateTimeOffset Now(TimeProvider clock)
    {
        var now = clock.GetUtcNow().ToOffset(TimeSpan.FromHours(7));
        return OwnDay is { } day ? VietNamTime.At(day, TimeOnly.FromDateTime(now.DateTime)) : now;
    }

    /// <summary>Whether a folder holds a store.</summary>
    public static bool IsIn(string folder) => File.Exists(FileIn(folder));

    /// <summary>Opens the store in a folder; its keys lie in <paramref name="keysFolder"/>, or beside it.</summary>
    /// <remarks>A store of an earlier schema is brought to this program's first, and says so on standard error.</remarks>
    /// <exception cref="ProblemException">There is none, its keys are missing, or it is of another format or of a later schema.</exception>
    public static RegisterStore Open(string folder, string? keysFolder = null)
    {
        if (!IsIn(folder))
            throw new ProblemException($"Không có kho dữ liệu ở «{folder}». Chạy «vuonlen demo» để tạo kho mẫu, hoặc chỉ đường dẫn bằng --store.",
                $"There is no store at “{folder}”. Run “vuonlen demo” to make a demonstration, or name the folder with --store.");
        var keys = StoreKeys.Open(keysFolder ?? KeysIn(folder));
        try
        {
            return new(folder, keys);
        }
        catch (SqliteException problem)
        {
            keys.Dispose();
            throw new ProblemException($"Không đọc được kho dữ liệu «{FileIn(folder)}»: tệp hỏng hoặc không phải kho của Vươn Lên. Hãy phục hồi từ bản sao lưu.",
                $"The store “{FileIn(folder)}” cannot be read: the file is broken or is no store of Vươn Lên. Restore it from the backup.", problem);
        }
        catch
        {
            keys.Dispose();
            throw;
        }
    }

    /// <summary>Told every statement that a connection for reading runs from now on; a test counts by it what a page asks. Null when nobody listens.</summary>
    public Action<string>? Asked { get; set; }

    /// <summary>A connection for reading.</summary>
    public SqliteConnection Read()
    {
        var connection = new SqliteConnection(_connectionString);
        connection.Open();
        if (Asked is not null) raw.sqlite3_trace(connection.Handle, (_, statement) => Asked?.Invoke(statement), null);
        using var command = connection.CreateCommand();
        command.CommandText = "pragma query_only = on; pragma cache_size = -32000";
        command.ExecuteNonQuery();
        return connection;
    }

    /// <summary>A connection that writes acts.</summary>
    public RegisterWriter Write(TimeProvider clock)
    {
        var connection = new SqliteConnection(_connectionString);
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "pragma query_only = off; pragma synchronous = full; pragma cache_size = -64000; pragma temp_store = memory";
        command.ExecuteNonQuery();
        var today = Today(clock);
        if (Settings.Read(connection, Settings.ProjectionDay) != today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)) Project(connection, today);
        return new(connection, Keys, today, building: false);
    }

    /// <summary>Makes the projection of today's households anew from the register.</summary>
    public void Project(TimeProvider clock)
    {
        using var writer = Write(clock);
        Project(writer.Connection, Today(clock));
    }

    private static void Project(SqliteConnection connection, DateOnly today)
    {
        using var transaction = connection.BeginTransaction(deferred: false);
        HouseholdNow.Rebuild(connection, today);
        transaction.Commit();
    }

    /// <summary>
    /// A number that is another one once somebody, in this program or in another, has written to the store. Asking costs no reading: pages ask
    /// many times what has not changed.
    /// </summary>
    public long Version()
    {
        lock (_watching) return (long)_watch.ExecuteScalar()!;
    }

    /// <summary>The last act, whose number keys every cache.</summary>
    public Act? LastAct()
    {
        using var connection = Read();
        return ActReader.Last(connection);
    }

    /// <summary>The first act of a kind and an author after an act; null if there is none.</summary>
    public long? ActAfter(long number, string kind, string author)
    {
        using var connection = Read();
        using var command = connection.CreateCommand();
        command.CommandText = "select min(number) from act where number > $number and kind = $kind and author = $author";
        command.Parameters.AddWithValue("$number", number);
        command.Parameters.AddWithValue("$kind", kind);
        command.Parameters.AddWithValue("$author", author);
        return command.ExecuteScalar() as long?;
    }

    /// <summary>How EF Core reaches a store.</summary>
    public static DbContextOptions<RegisterDb> Options(string connectionString) =>
        new DbContextOptionsBuilder<RegisterDb>().UseSqlite(connectionString).UseSnakeCaseNamingConvention().Options;

    /// <summary>The officers of this store.</summary>
    public RegisterDb Officers()
    {
        var officers = new RegisterDb(Options(_connectionString));
        // A pooled connection may still be set for reading only; a wrong password must be counted.
        officers.Database.OpenConnection();
        officers.Database.ExecuteSqlRaw("pragma query_only = off");
        return officers;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Keys.Dispose();
        var watching = _watch.Connection;
        _watch.Dispose();
        watching?.Dispose();
        using var connection = new SqliteConnection(_connectionString);
        SqliteConnection.ClearPool(connection);
    }

    // It only tells of others' writing, so it is a connection of its own that never writes.
    private static SqliteCommand Watch(string connectionString)
    {
        var connection = new SqliteConnection(connectionString + ";Pooling=False");
        connection.Open();
        var command = connection.CreateCommand();
        command.CommandText = "pragma data_version";
        return command;
    }

    internal static string FileIn(string folder) => Path.Combine(folder, "vuonlen.db");

    internal static string KeysIn(string folder) => Path.Combine(folder, "keys");

    internal static string ConnectionString(string folder) =>
        new SqliteConnectionStringBuilder { DataSource = FileIn(folder), DefaultTimeout = 30, Mode = SqliteOpenMode.ReadWrite }.ToString();
}
