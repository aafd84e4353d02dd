using System.Globalization;
using Microsoft.Data.Sqlite;
using VuonLen.Core.Acts;
using VuonLen.Store.Keys;
using VuonLen.Store.Schema;
using VuonLen.Store.Writing;

namespace VuonLen.Store.Acts;

/// <summary>Reads a chained table's rows as its columns say: into canonical bytes for the audit, or into a writer for an undo.</summary>
internal sealed class RowReader(TableSpec table, StoreKeys keys)
{
    private const int First = 2;
    private readonly List<Column> _stored = Stored(table);

    private int ActColumn => First + _stored.Count;

    /// <summary>The columns to select, in the order this reads them.</summary>
    public string Columns => string.Join(", ", [table.OwnerColumn, "n", .. _stored.Select(column => column.Name), "act_from", "act_to", "salt", "digest",
        .. table.Columns.Where(column => column.Kind == ColumnKind.DerivedText).Select(column => column.Name)]);

    public static Guid Owner(SqliteDataReader row) => BigEndianIds.FromBytes(row.GetFieldValue<byte[]>(0));

    public static int N(SqliteDataReader row) => row.GetInt32(1);

    public long ActFrom(SqliteDataReader row) => row.GetInt64(ActColumn);

    public long? ActTo(SqliteDataReader row) => row.IsDBNull(ActColumn + 1) ? null : row.GetInt64(ActColumn + 1);

    /// <summary>The row's salt; null once the row was lawfully erased.</summary>
    public byte[]? Salt(SqliteDataReader row) => row.IsDBNull(ActColumn + 2) ? null : row.GetFieldValue<byte[]>(ActColumn + 2);

    public byte[] Digest(SqliteDataReader row) => row.GetFieldValue<byte[]>(ActColumn + 3);

    /// <summary>Writes the row's canonical bytes; false if a value is not of its column's kind or cannot be unsealed.</summary>
    public bool TryCanonical(SqliteDataReader row, CanonicalWriter bytes, byte[] salt)
    {
        var owner = Owner(row);
        Chain.BeginRow(bytes, salt, table.Name, owner, N(row));
        var at = First;
        foreach (var column in _stored)
        {
            var isNull = row.IsDBNull(at);
            switch (column.Kind)
            {
                case ColumnKind.Id:
                    if (!isNull && row.GetValue(at) is not byte[] { Length: 16 }) return false;
                    bytes.Id(isNull ? null : BigEndianIds.FromBytes(row.GetFieldValue<byte[]>(at)));
                    break;
                case ColumnKind.Number:
                    if (!isNull && row.GetValue(at) is not long) return false;
                    bytes.Number(isNull ? null : row.GetInt64(at));
                    break;
                case ColumnKind.Day:
                    if (!TryDay(row, at, out var day)) return false;
                    bytes.Day(day);
                    break;
                case ColumnKind.Sealed:
                    if (isNull || keys.Unseal(owner, row.GetFieldValue<byte[]>(at)) is not { } clear) return false;
                    bytes.Text(clear);
                    break;
                default:
                    if (!isNull && row.GetValue(at) is not string) return false;
                    bytes.Text(isNull ? null : row.GetString(at));
                    break;
            }
            at++;
        }
        return true;
    }

    /// <summary>Writes the same values as a new row of the act.</summary>
    public void Copy(SqliteDataReader row, TableWriter to, int n, long act)
    {
        var owner = Owner(row);
        to.Begin(owner, n);
        var at = First;
        foreach (var column in _stored)
        {
            var isNull = row.IsDBNull(at);
            switch (column.Kind)
            {
                case ColumnKind.Id: to.Id(isNull ? null : BigEndianIds.FromBytes(row.GetFieldValue<byte[]>(at))); break;
                case ColumnKind.Number: to.Number(isNull ? null : row.GetInt64(at)); break;
                case ColumnKind.Day: to.Day(TryDay(row, at, out var day) ? day : throw new FormatException($"Not a day in {table.Name}.{column.Name}.")); break;
                case ColumnKind.Sealed:
                    to.Sealed(keys.Unseal(owner, row.GetFieldValue<byte[]>(at)) ?? throw new FormatException($"A sealed value of {table.Name} does not open."));
                    break;
                default: to.Text(isNull ? null : row.GetString(at)); break;
            }
            at++;
        }
        foreach (var column in table.Columns.Where(column => column.Kind == ColumnKind.DerivedText)) to.Derived(row.GetString(row.GetOrdinal(column.Name)));
        to.End(act);
    }

    private static List<Column> Stored(TableSpec table) =>
        [.. table.Columns.Where(column => column.Kind is not (ColumnKind.DerivedText or ColumnKind.DerivedBytes))];

    private static bool TryDay(SqliteDataReader row, int at, out DateOnly? day)
    {
        day = null;
        if (row.IsDBNull(at)) return true;
        if (row.GetValue(at) is not string text || !DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var read)) return false;
        day = read;
        return true;
    }
}
