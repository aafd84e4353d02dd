using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;
using static SQLitePCL.raw;

namespace VuonLen.Store.Writing;

/// <summary>A prepared statement of SQLite bound value by value, without an object per value: the bulk path.</summary>
internal sealed class SqliteStatement : IDisposable
{
    private readonly sqlite3 _database;
    private readonly sqlite3_stmt _statement;
    private int _next = 1;

    public SqliteStatement(SqliteConnection connection, string sql)
    {
        _database = connection.Handle ?? throw new InvalidOperationException("The connection is not open.");
        Check(sqlite3_prepare_v2(_database, sql, out _statement));
    }

    public void Null() => Check(sqlite3_bind_null(_statement, _next++));

    public void Number(long value) => Check(sqlite3_bind_int64(_statement, _next++, value));

    public void Bytes(ReadOnlySpan<byte> value) => Check(sqlite3_bind_blob(_statement, _next++, value));

    public void Id(Guid value)
    {
        Span<byte> bytes = stackalloc byte[16];
        value.TryWriteBytes(bytes, bigEndian: true, out _);
        Bytes(bytes);
    }

    public void Text(string value) => Utf8(Encoding.UTF8.GetBytes(value));

    public void Utf8(ReadOnlySpan<byte> value) => Check(sqlite3_bind_text(_statement, _next++, value));

    /// <summary>Runs the statement to its end and makes it ready for the next values.</summary>
    public void Run()
    {
        Check(sqlite3_step(_statement), SQLITE_DONE);
        Again();
    }

    /// <summary>Runs a statement that returns at most one blob.</summary>
    /// <returns>Whether there was a row.</returns>
    public bool RunForBytes(Span<byte> blob)
    {
        var found = false;
        for (int code; (code = sqlite3_step(_statement)) != SQLITE_DONE;)
        {
            Check(code, SQLITE_ROW);
            sqlite3_column_blob(_statement, 0).CopyTo(blob);
            found = true;
        }
        Again();
        return found;
    }

    public void Dispose() => _statement.Dispose();

    private void Again()
    {
        Check(sqlite3_reset(_statement));
        _next = 1;
    }

    private void Check(int code, int expected = SQLITE_OK)
    {
        if (code == expected) return;
        var message = sqlite3_errmsg(_database).utf8_to_string();
        sqlite3_reset(_statement);
        _next = 1;
        throw new SqliteException(message, code & 0xFF, code);
    }
}
