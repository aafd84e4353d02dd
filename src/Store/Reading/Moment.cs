using System.Globalization;
using Microsoft.Data.Sqlite;

namespace VuonLen.Store.Reading;

/// <summary>What is asked: the state at the end of a day, as known after an act, or now.</summary>
public readonly record struct Moment(DateOnly At, long? KnownAt = null)
{
    /// <summary>The SQL condition that a row of this alias is believed.</summary>
    public string Known(string alias) => KnownAt is null
        ? $"{alias}.act_to is null"
        : $"{alias}.act_from <= $known and ({alias}.act_to is null or {alias}.act_to > $known)";

    /// <summary>The SQL condition that a ranged row of this alias is believed and holds the day.</summary>
    public string Holds(string alias) => $"{Known(alias)} and {alias}.valid_from <= $at and ({alias}.valid_to is null or {alias}.valid_to > $at)";

    /// <summary>Gives a command the values both conditions need.</summary>
    public void Bind(SqliteCommand command)
    {
        command.Parameters.AddWithValue("$at", At.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        if (KnownAt is { } known) command.Parameters.AddWithValue("$known", known);
    }
}
