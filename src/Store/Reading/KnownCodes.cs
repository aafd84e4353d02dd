using Microsoft.Data.Sqlite;
using VuonLen.Core.Basics;
using VuonLen.Core.Households;
using VuonLen.Store.Keys;
using VuonLen.Store.Schema;

namespace VuonLen.Store.Reading;

/// <summary>Asks whether somebody or something is in the register already; prepared once, asked for every row of a list.</summary>
public sealed class KnownCodes : IDisposable
{
    private readonly StoreKeys _keys;
    private readonly bool _empty;
    private readonly SqliteCommand _household;
    private readonly SqliteCommand _person;
    private readonly SqliteCommand _number;
    private readonly SqliteCommand _samePerson;
    private readonly SqliteCommand _serial;

    public KnownCodes(SqliteConnection connection, StoreKeys keys)
    {
        _keys = keys;
        SqliteCommand Prepare(string sql, params string[] values)
        {
            var command = connection.CreateCommand();
            command.CommandText = sql;
            foreach (var value in values) command.Parameters.AddWithValue(value, DBNull.Value);
            return command;
        }
        _household = Prepare("select 1 from household where code = $code and act_to is null limit 1", "$code");
        _person = Prepare("select 1 from person where code = $code and act_to is null limit 1", "$code");
        _number = Prepare("select 1 from person_identity where number_index = $index and act_to is null limit 1", "$index");
        _samePerson = Prepare("""
            select 1 from person p join membership m on m.person_id = p.person_id and m.act_to is null
            join residence r on r.household_id = m.household_id and r.person_id is null and r.kind = 'dwelling' and r.act_to is null
            where p.search_key = $key and p.sex = $sex and p.birth = $birth and p.act_to is null and r.place_id = $place limit 1
            """, "$key", "$sex", "$birth", "$place");
        // '.' follows '-' in ASCII: the range holds the codes that begin with the commune's.
        _serial = Prepare("select max(code) from household where code > $from and code < $to", "$from", "$to");
        using var any = connection.CreateCommand();
        any.CommandText = "select not exists (select 1 from household)";
        _empty = Convert.ToInt64(any.ExecuteScalar(), System.Globalization.CultureInfo.InvariantCulture) == 1;
    }

    /// <summary>Whether the register holds nobody yet.</summary>
    public bool IsEmpty => _empty;

    public bool Household(string code) => !_empty && Found(_household, code);

    public bool Person(string code) => !_empty && Found(_person, code);

    public bool IdentityNumber(string number) => !_empty && Found(_number, _keys.IndexOf(number));

    /// <summary>The highest serial number among a commune's household codes; 0 if none.</summary>
    public int LastSerial(string commune)
    {
        _serial.Parameters[0].Value = commune + "-";
        _serial.Parameters[1].Value = commune + ".";
        return _serial.ExecuteScalar() is string last && int.TryParse(last.AsSpan(commune.Length + 1), System.Globalization.CultureInfo.InvariantCulture, out var serial) ? serial : 0;
    }

    /// <summary>Whether somebody of the same name, sex and birth dwells in the commune.</summary>
    public bool SamePerson(Person person, PlaceId commune) =>
        !_empty && Found(_samePerson, Fold.Key(person.Name), Texts.Of(person.Sex), person.Birth.ToString(), BigEndianIds.ToBytes(commune.Value));

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var command in new[] { _household, _person, _number, _samePerson, _serial }) command.Dispose();
    }

    private static bool Found(SqliteCommand command, params object[] values)
    {
        for (var i = 0; i < values.Length; i++) command.Parameters[i].Value = values[i];
        return command.ExecuteScalar() is not null;
    }
}
