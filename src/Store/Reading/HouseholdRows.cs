using System.Globalization;
using Microsoft.Data.Sqlite;
using VuonLen.Core.Basics;
using VuonLen.Core.Households;
using VuonLen.Core.Places;
using VuonLen.Store.Keys;
using VuonLen.Store.Schema;

namespace VuonLen.Store.Reading;

/// <summary>Reads rows of a household back into Core's terms: the columns to select, and the row they make.</summary>
internal static class HouseholdRows
{
    public const string Household = "n, code";
    public const string Person = "n, code, name, sex, birth";
    public const string Identity = "n, kind, sealed_number";
    public const string Membership = "n, person_id, relation, valid_from, valid_to, begin_cause, end_cause";
    public const string Residence = "n, person_id, kind, place_id, village_id, address, valid_from, valid_to, begin_cause, end_cause";
    public const string Fact = "n, person_id, code, value, valid_from, valid_to";
    public const string Assessment = "n, assessed_on, area, income, b1, b2, deprivations";
    public const string Status = "n, standard, class, row_number, valid_from, valid_to, decision, decided_on, assessment_n, law_n";
    public const string Link = "n, other_household_id, kind, linked_on";

    public static Household ToHousehold(Guid id, SqliteDataReader row) => new(new(id), row.GetInt32(0), row.GetString(1));

    public static Person ToPerson(Guid id, SqliteDataReader row) => new(new(id), row.GetInt32(0), row.GetString(1), row.GetString(2), Texts.To<Sex>(row.GetString(3)),
        BirthDay.TryParse(row.GetString(4), out var birth) ? birth : throw new FormatException($"Not a birth: {row.GetString(4)}."));

    /// <exception cref="ProblemException">The keys do not fit, or the sealed number was altered.</exception>
    public static IdentityNumber ToIdentity(Guid id, SqliteDataReader row, StoreKeys keys) => new(new(id), row.GetInt32(0), Texts.To<IdentityKind>(row.GetString(1)),
        keys.Unseal(id, row.GetFieldValue<byte[]>(2))
            ?? throw new ProblemException("Không mở được số giấy tờ đã niêm phong: khóa không khớp hoặc dữ liệu bị sửa. Hãy chạy «vuonlen audit verify».",
                "A sealed number of papers does not open: the key is another or the data were altered. Run “vuonlen audit verify”."));

    public static Membership ToMembership(Guid id, SqliteDataReader row) =>
        new(new(id), row.GetInt32(0), new(Id(row, 1)), row.GetString(2), Range(row, 3), Text(row, 5), Text(row, 6));

    public static Residence ToResidence(Guid id, SqliteDataReader row) => new(new(id), row.GetInt32(0), PersonOrNull(row, 1),
        Texts.To<ResidenceKind>(row.GetString(2)), PlaceOrNull(row, 3), PlaceOrNull(row, 4), Text(row, 5), Range(row, 6), Text(row, 8), Text(row, 9));

    public static Fact ToFact(Guid id, SqliteDataReader row) =>
        new(new(id), row.GetInt32(0), PersonOrNull(row, 1), row.GetString(2), row.GetString(3), Range(row, 4));

    public static Assessment ToAssessment(Guid id, SqliteDataReader row) => new(new(id), row.GetInt32(0), Day(row, 1), Texts.To<Area>(row.GetString(2)),
        row.IsDBNull(3) ? null : new Dong(row.GetInt64(3)), Number(row, 4), Number(row, 5), Number(row, 6));

    public static Status ToStatus(Guid id, SqliteDataReader row) => new(new(id), row.GetInt32(0), row.GetString(1), row.GetString(2), Number(row, 3), Range(row, 4),
        Text(row, 6), row.IsDBNull(7) ? null : Day(row, 7), Number(row, 8), Number(row, 9));

    public static HouseholdLink ToLink(Guid id, SqliteDataReader row) =>
        new(new(id), row.GetInt32(0), new(Id(row, 1)), Texts.To<LinkKind>(row.GetString(2)), Day(row, 3));

    private static Guid Id(SqliteDataReader row, int at) => BigEndianIds.FromBytes(row.GetFieldValue<byte[]>(at));

    private static PersonId? PersonOrNull(SqliteDataReader row, int at) => row.IsDBNull(at) ? null : new PersonId(Id(row, at));

    private static PlaceId? PlaceOrNull(SqliteDataReader row, int at) => row.IsDBNull(at) ? null : new PlaceId(Id(row, at));

    private static string? Text(SqliteDataReader row, int at) => row.IsDBNull(at) ? null : row.GetString(at);

    private static int? Number(SqliteDataReader row, int at) => row.IsDBNull(at) ? null : row.GetInt32(at);

    private static DateOnly Day(SqliteDataReader row, int at) => DateOnly.ParseExact(row.GetString(at), "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static DayRange Range(SqliteDataReader row, int at) => new(Day(row, at), row.IsDBNull(at + 1) ? null : Day(row, at + 1));
}
