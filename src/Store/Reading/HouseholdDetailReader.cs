using System.Globalization;
using Microsoft.Data.Sqlite;
using VuonLen.Core.Basics;
using VuonLen.Core.Households;
using VuonLen.Store.Schema;

namespace VuonLen.Store.Reading;

/// <summary>What a list may show of a household beside its line.</summary>
[Flags]
public enum HouseholdParts
{
    None = 0,
    Members = 1,
    Facts = 2,
    Review = 4,
    Classes = 8,
    Address = 16,
}

/// <summary>A member as a list shows them.</summary>
public sealed record ListedMember(string Name, BirthDay Birth, string Relation);

/// <summary>A fact as a list shows it.</summary>
public sealed record ListedFact(string Code, string Value);

/// <summary>More of a household at a moment: the parts asked for; what was not asked for is empty.</summary>
public sealed class HouseholdDetail
{
    /// <summary>The members, by their codes.</summary>
    public List<ListedMember> Members { get; } = [];

    /// <summary>Facts of the household and of its members.</summary>
    public List<ListedFact> Facts { get; } = [];

    /// <summary>The class by each standard.</summary>
    public Dictionary<string, string> Classes { get; } = [];

    /// <summary>The last review up to the day.</summary>
    public Assessment? Review { get; set; }

    /// <summary>The dwelling's address within its village.</summary>
    public string? Address { get; set; }
}

/// <summary>Reads more of some households than their lines: at most one query for each part, however many households there are.</summary>
public static class HouseholdDetailReader
{
    /// <summary>The details of the households that are given; their reader must have been allowed to list them.</summary>
    public static IReadOnlyDictionary<HouseholdId, HouseholdDetail> Read(SqliteConnection connection, Moment moment, IReadOnlyCollection<HouseholdId> households, HouseholdParts parts)
    {
        var details = households.ToDictionary(id => id, _ => new HouseholdDetail());
        if (details.Count == 0) return details;
        var these = "household_id in (" + string.Join(", ", households.Select(id => BigEndianIds.Literal(id.Value))) + ")";
        void Each(HouseholdParts part, string sql, Action<Guid, HouseholdDetail, SqliteDataReader> read)
        {
            if (!parts.HasFlag(part)) return;
            using var command = connection.CreateCommand();
            command.CommandText = sql;
            moment.Bind(command);
            using var rows = command.ExecuteReader();
            while (rows.Read())
            {
                var id = BigEndianIds.FromBytes(rows.GetFieldValue<byte[]>(0));
                read(id, details[new(id)], rows);
            }
        }
        Each(HouseholdParts.Members, $"""
            select m.household_id, p.name, p.birth, m.relation from membership m cross join person p on p.person_id = m.person_id and {moment.Known("p")}
            where m.{these} and {moment.Holds("m")} order by m.household_id, p.code
            """, (_, detail, row) => detail.Members.Add(new(row.GetString(1), Birth(row.GetString(2)), row.GetString(3))));
        Each(HouseholdParts.Facts, $"""
            select f.household_id, f.code, f.value from fact f where f.{these} and {moment.Holds("f")} and (f.person_id is null
                or exists (select 1 from membership m where m.household_id = f.household_id and m.person_id = f.person_id and {moment.Holds("m")}))
            order by f.household_id, f.n
            """, (_, detail, row) => detail.Facts.Add(new(row.GetString(1), row.GetString(2))));
        Each(HouseholdParts.Classes, $"select s.household_id, s.standard, s.class from household_status s where s.{these} and {moment.Holds("s")}",
            (_, detail, row) => detail.Classes[row.GetString(1)] = row.GetString(2));
        Each(HouseholdParts.Address, $"""
            select r.household_id, r.address from residence r where r.{these} and r.person_id is null and r.kind = 'dwelling' and r.address is not null and {moment.Holds("r")}
            """, (_, detail, row) => detail.Address = row.GetString(1));
        Each(HouseholdParts.Review, $"""
            select a.household_id, {string.Join(", ", HouseholdRows.Assessment.Split(", ").Select(column => "a." + column))} from assessment a
            where a.{these} and {moment.Known("a")} and a.assessed_on <= $at order by a.household_id, a.assessed_on, a.n
            """, (id, detail, row) => detail.Review = Review(id, row));
        return details;
    }

    private static Assessment Review(Guid id, SqliteDataReader row) => new(new(id), row.GetInt32(1),
        DateOnly.ParseExact(row.GetString(2), "yyyy-MM-dd", CultureInfo.InvariantCulture), Texts.To<Core.Places.Area>(row.GetString(3)),
        row.IsDBNull(4) ? null : new Dong(row.GetInt64(4)), Number(row, 5), Number(row, 6), Number(row, 7));

    private static int? Number(SqliteDataReader row, int at) => row.IsDBNull(at) ? null : row.GetInt32(at);

    private static BirthDay Birth(string text) => BirthDay.TryParse(text, out var birth) ? birth : throw new FormatException($"Not a birth: {text}.");
}
