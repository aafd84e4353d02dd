using Microsoft.Data.Sqlite;

namespace VuonLen.Store.Reading;

/// <summary>Conditions on facts in SQL, of the household whose dwelling is <c>d</c>.</summary>
internal static class FactSql
{
    /// <summary>Whether a fact holds at the moment; binds its code and value under a number.</summary>
    public static string Holds(FactCondition fact, int number, Moment moment, SqliteCommand command)
    {
        var (code, value) = ($"$fact{number}", $"$value{number}");
        if (fact.Value is not null) command.Parameters.AddWithValue(value, fact.Value);
        if (fact.Holder == FactHolder.Relation)
            return $"exists (select 1 from membership fm where fm.household_id = d.household_id{(fact.Value is null ? "" : $" and fm.relation = {value}")} and {moment.Holds("fm")})";
        command.Parameters.AddWithValue(code, fact.Code);
        var written = $"f.household_id = d.household_id and f.code = {code}{(fact.Value is null ? "" : $" and f.value = {value}")} and {moment.Holds("f")}";
        var other = $"f.household_id = d.household_id and f.code = {code} and f.value <> {value} and {moment.Holds("f")}";
        return (fact.Holder, fact.Unwritten) switch
        {
            (FactHolder.Household, false) => $"exists (select 1 from fact f where f.person_id is null and {written})",
            (FactHolder.Household, true) => $"not exists (select 1 from fact f where f.person_id is null and {other})",
            (_, false) => $"exists (select 1 from fact f join membership fm on fm.household_id = f.household_id and fm.person_id = f.person_id and {moment.Holds("fm")} where {written})",
            (_, true) => $"""
                exists (select 1 from membership fm where fm.household_id = d.household_id and {moment.Holds("fm")}
                    and not exists (select 1 from fact f where f.person_id = fm.person_id and {other}))
                """,
        };
    }
}
