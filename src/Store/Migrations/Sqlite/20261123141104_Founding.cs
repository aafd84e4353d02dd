using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace VuonLen.Store.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Founding : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "act",
                columns: table => new
                {
                    number = table.Column<long>(type: "INTEGER", nullable: false),
                    format = table.Column<int>(type: "INTEGER", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    author = table.Column<string>(type: "TEXT", nullable: false),
                    why = table.Column<string>(type: "TEXT", nullable: false),
                    paper = table.Column<string>(type: "TEXT", nullable: true),
                    recorded_at = table.Column<long>(type: "INTEGER", nullable: false),
                    previous_hash = table.Column<byte[]>(type: "BLOB", nullable: false),
                    hash = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_act", x => x.number);
                });

            migrationBuilder.CreateTable(
                name: "act_subject",
                columns: table => new
                {
                    act = table.Column<long>(type: "INTEGER", nullable: false),
                    household_id = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_act_subject", x => new { x.act, x.household_id });
                });

            migrationBuilder.CreateTable(
                name: "act_table",
                columns: table => new
                {
                    act = table.Column<long>(type: "INTEGER", nullable: false),
                    table_name = table.Column<string>(type: "TEXT", nullable: false),
                    inserted = table.Column<long>(type: "INTEGER", nullable: false),
                    inserted_root = table.Column<byte[]>(type: "BLOB", nullable: false),
                    closed = table.Column<long>(type: "INTEGER", nullable: false),
                    closed_root = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_act_table", x => new { x.act, x.table_name });
                });

            migrationBuilder.CreateTable(
                name: "appointment",
                columns: table => new
                {
                    id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    officer_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    role = table.Column<string>(type: "TEXT", nullable: false),
                    place_id = table.Column<byte[]>(type: "BLOB", nullable: true),
                    agency = table.Column<string>(type: "TEXT", nullable: true),
                    from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    to = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_appointment", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "assessment",
                columns: table => new
                {
                    household_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    n = table.Column<int>(type: "INTEGER", nullable: false),
                    assessed_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    area = table.Column<string>(type: "TEXT", nullable: false),
                    income = table.Column<long>(type: "INTEGER", nullable: true),
                    b1 = table.Column<long>(type: "INTEGER", nullable: true),
                    b2 = table.Column<long>(type: "INTEGER", nullable: true),
                    deprivations = table.Column<long>(type: "INTEGER", nullable: true),
                    act_from = table.Column<long>(type: "INTEGER", nullable: false),
                    act_to = table.Column<long>(type: "INTEGER", nullable: true),
                    salt = table.Column<byte[]>(type: "BLOB", nullable: true),
                    digest = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_assessment", x => new { x.household_id, x.n });
                });

            migrationBuilder.CreateTable(
                name: "fact",
                columns: table => new
                {
                    household_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    n = table.Column<int>(type: "INTEGER", nullable: false),
                    person_id = table.Column<byte[]>(type: "BLOB", nullable: true),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    value = table.Column<string>(type: "TEXT", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    valid_to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    act_from = table.Column<long>(type: "INTEGER", nullable: false),
                    act_to = table.Column<long>(type: "INTEGER", nullable: true),
                    salt = table.Column<byte[]>(type: "BLOB", nullable: true),
                    digest = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_fact", x => new { x.household_id, x.n });
                });

            migrationBuilder.CreateTable(
                name: "household",
                columns: table => new
                {
                    household_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    n = table.Column<int>(type: "INTEGER", nullable: false),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    act_from = table.Column<long>(type: "INTEGER", nullable: false),
                    act_to = table.Column<long>(type: "INTEGER", nullable: true),
                    salt = table.Column<byte[]>(type: "BLOB", nullable: true),
                    digest = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_household", x => new { x.household_id, x.n });
                });

            migrationBuilder.CreateTable(
                name: "household_link",
                columns: table => new
                {
                    household_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    n = table.Column<int>(type: "INTEGER", nullable: false),
                    other_household_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    linked_on = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    act_from = table.Column<long>(type: "INTEGER", nullable: false),
                    act_to = table.Column<long>(type: "INTEGER", nullable: true),
                    salt = table.Column<byte[]>(type: "BLOB", nullable: true),
                    digest = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_household_link", x => new { x.household_id, x.n });
                });

            migrationBuilder.CreateTable(
                name: "household_now",
                columns: table => new
                {
                    household_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    head_id = table.Column<byte[]>(type: "BLOB", nullable: true),
                    head_name = table.Column<string>(type: "TEXT", nullable: true),
                    head_search_key = table.Column<string>(type: "TEXT", nullable: true),
                    head_sort_key = table.Column<string>(type: "TEXT", nullable: true),
                    place_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    village_id = table.Column<byte[]>(type: "BLOB", nullable: true),
                    persons = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_household_now", x => x.household_id);
                });

            migrationBuilder.CreateTable(
                name: "household_status",
                columns: table => new
                {
                    household_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    n = table.Column<int>(type: "INTEGER", nullable: false),
                    standard = table.Column<string>(type: "TEXT", nullable: false),
                    @class = table.Column<string>(name: "class", type: "TEXT", nullable: false),
                    row_number = table.Column<long>(type: "INTEGER", nullable: true),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    valid_to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    decision = table.Column<string>(type: "TEXT", nullable: true),
                    decided_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    assessment_n = table.Column<long>(type: "INTEGER", nullable: true),
                    law_n = table.Column<long>(type: "INTEGER", nullable: true),
                    act_from = table.Column<long>(type: "INTEGER", nullable: false),
                    act_to = table.Column<long>(type: "INTEGER", nullable: true),
                    salt = table.Column<byte[]>(type: "BLOB", nullable: true),
                    digest = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_household_status", x => new { x.household_id, x.n });
                });

            migrationBuilder.CreateTable(
                name: "law_file",
                columns: table => new
                {
                    item_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    n = table.Column<int>(type: "INTEGER", nullable: false),
                    path = table.Column<string>(type: "TEXT", nullable: false),
                    sha256 = table.Column<string>(type: "TEXT", nullable: false),
                    text = table.Column<string>(type: "TEXT", nullable: false),
                    act_from = table.Column<long>(type: "INTEGER", nullable: false),
                    act_to = table.Column<long>(type: "INTEGER", nullable: true),
                    salt = table.Column<byte[]>(type: "BLOB", nullable: true),
                    digest = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_law_file", x => new { x.item_id, x.n });
                });

            migrationBuilder.CreateTable(
                name: "membership",
                columns: table => new
                {
                    household_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    n = table.Column<int>(type: "INTEGER", nullable: false),
                    person_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    relation = table.Column<string>(type: "TEXT", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    valid_to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    begin_cause = table.Column<string>(type: "TEXT", nullable: true),
                    end_cause = table.Column<string>(type: "TEXT", nullable: true),
                    act_from = table.Column<long>(type: "INTEGER", nullable: false),
                    act_to = table.Column<long>(type: "INTEGER", nullable: true),
                    salt = table.Column<byte[]>(type: "BLOB", nullable: true),
                    digest = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_membership", x => new { x.household_id, x.n });
                });

            migrationBuilder.CreateTable(
                name: "officer",
                columns: table => new
                {
                    id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    display_name = table.Column<string>(type: "TEXT", nullable: false),
                    user_name = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    normalized_user_name = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    email = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    normalized_email = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    email_confirmed = table.Column<bool>(type: "INTEGER", nullable: false),
                    password_hash = table.Column<string>(type: "TEXT", nullable: true),
                    security_stamp = table.Column<string>(type: "TEXT", nullable: true),
                    concurrency_stamp = table.Column<string>(type: "TEXT", nullable: true),
                    phone_number = table.Column<string>(type: "TEXT", nullable: true),
                    phone_number_confirmed = table.Column<bool>(type: "INTEGER", nullable: false),
                    two_factor_enabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    lockout_end = table.Column<DateTimeOffset>(type: "TEXT", nullable: true),
                    lockout_enabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    access_failed_count = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_officer", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "person",
                columns: table => new
                {
                    person_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    n = table.Column<int>(type: "INTEGER", nullable: false),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    sex = table.Column<string>(type: "TEXT", nullable: false),
                    birth = table.Column<string>(type: "TEXT", nullable: false),
                    search_key = table.Column<string>(type: "TEXT", nullable: false),
                    sort_key = table.Column<string>(type: "TEXT", nullable: false),
                    act_from = table.Column<long>(type: "INTEGER", nullable: false),
                    act_to = table.Column<long>(type: "INTEGER", nullable: true),
                    salt = table.Column<byte[]>(type: "BLOB", nullable: true),
                    digest = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_person", x => new { x.person_id, x.n });
                });

            migrationBuilder.CreateTable(
                name: "person_identity",
                columns: table => new
                {
                    person_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    n = table.Column<int>(type: "INTEGER", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    sealed_number = table.Column<byte[]>(type: "BLOB", nullable: false),
                    number_index = table.Column<byte[]>(type: "BLOB", nullable: false),
                    act_from = table.Column<long>(type: "INTEGER", nullable: false),
                    act_to = table.Column<long>(type: "INTEGER", nullable: true),
                    salt = table.Column<byte[]>(type: "BLOB", nullable: true),
                    digest = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_person_identity", x => new { x.person_id, x.n });
                });

            migrationBuilder.CreateTable(
                name: "place",
                columns: table => new
                {
                    place_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    n = table.Column<int>(type: "INTEGER", nullable: false),
                    code = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    parent_id = table.Column<byte[]>(type: "BLOB", nullable: true),
                    law_from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    law_to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    operates_from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    operates_to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    decree = table.Column<string>(type: "TEXT", nullable: false),
                    verified = table.Column<long>(type: "INTEGER", nullable: false),
                    act_from = table.Column<long>(type: "INTEGER", nullable: false),
                    act_to = table.Column<long>(type: "INTEGER", nullable: true),
                    salt = table.Column<byte[]>(type: "BLOB", nullable: true),
                    digest = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_place", x => new { x.place_id, x.n });
                });

            migrationBuilder.CreateTable(
                name: "place_succession",
                columns: table => new
                {
                    place_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    n = table.Column<int>(type: "INTEGER", nullable: false),
                    to_place_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    share = table.Column<string>(type: "TEXT", nullable: false),
                    law_day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    operates_day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    decree = table.Column<string>(type: "TEXT", nullable: false),
                    verified = table.Column<long>(type: "INTEGER", nullable: false),
                    act_from = table.Column<long>(type: "INTEGER", nullable: false),
                    act_to = table.Column<long>(type: "INTEGER", nullable: true),
                    salt = table.Column<byte[]>(type: "BLOB", nullable: true),
                    digest = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_place_succession", x => new { x.place_id, x.n });
                });

            migrationBuilder.CreateTable(
                name: "residence",
                columns: table => new
                {
                    household_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    n = table.Column<int>(type: "INTEGER", nullable: false),
                    person_id = table.Column<byte[]>(type: "BLOB", nullable: true),
                    kind = table.Column<string>(type: "TEXT", nullable: false),
                    place_id = table.Column<byte[]>(type: "BLOB", nullable: true),
                    village_id = table.Column<byte[]>(type: "BLOB", nullable: true),
                    address = table.Column<string>(type: "TEXT", nullable: true),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    valid_to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    begin_cause = table.Column<string>(type: "TEXT", nullable: true),
                    end_cause = table.Column<string>(type: "TEXT", nullable: true),
                    act_from = table.Column<long>(type: "INTEGER", nullable: false),
                    act_to = table.Column<long>(type: "INTEGER", nullable: true),
                    salt = table.Column<byte[]>(type: "BLOB", nullable: true),
                    digest = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_residence", x => new { x.household_id, x.n });
                });

            migrationBuilder.CreateTable(
                name: "resident_count",
                columns: table => new
                {
                    place_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    n = table.Column<int>(type: "INTEGER", nullable: false),
                    households = table.Column<long>(type: "INTEGER", nullable: false),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    valid_to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    source = table.Column<string>(type: "TEXT", nullable: false),
                    verified = table.Column<long>(type: "INTEGER", nullable: false),
                    act_from = table.Column<long>(type: "INTEGER", nullable: false),
                    act_to = table.Column<long>(type: "INTEGER", nullable: true),
                    salt = table.Column<byte[]>(type: "BLOB", nullable: true),
                    digest = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_resident_count", x => new { x.place_id, x.n });
                });

            migrationBuilder.CreateTable(
                name: "setting",
                columns: table => new
                {
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    value = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_setting", x => x.name);
                });

            migrationBuilder.CreateTable(
                name: "officer_claim",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    user_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    claim_type = table.Column<string>(type: "TEXT", nullable: true),
                    claim_value = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_officer_claim", x => x.id);
                    table.ForeignKey(
                        name: "fk_officer_claim_officer_user_id",
                        column: x => x.user_id,
                        principalTable: "officer",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "officer_login",
                columns: table => new
                {
                    login_provider = table.Column<string>(type: "TEXT", nullable: false),
                    provider_key = table.Column<string>(type: "TEXT", nullable: false),
                    provider_display_name = table.Column<string>(type: "TEXT", nullable: true),
                    user_id = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_officer_login", x => new { x.login_provider, x.provider_key });
                    table.ForeignKey(
                        name: "fk_officer_login_officer_user_id",
                        column: x => x.user_id,
                        principalTable: "officer",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "officer_token",
                columns: table => new
                {
                    user_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    login_provider = table.Column<string>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    value = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_officer_token", x => new { x.user_id, x.login_provider, x.name });
                    table.ForeignKey(
                        name: "fk_officer_token_officer_user_id",
                        column: x => x.user_id,
                        principalTable: "officer",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_act_subject_household_id",
                table: "act_subject",
                column: "household_id");

            migrationBuilder.CreateIndex(
                name: "ix_household_code",
                table: "household",
                column: "code");

            migrationBuilder.CreateIndex(
                name: "ix_household_link_other_household_id",
                table: "household_link",
                column: "other_household_id");

            migrationBuilder.CreateIndex(
                name: "ix_household_now_place_id_head_sort_key",
                table: "household_now",
                columns: new[] { "place_id", "head_sort_key" });

            migrationBuilder.CreateIndex(
                name: "ix_household_status_standard_class_valid_from",
                table: "household_status",
                columns: new[] { "standard", "class", "valid_from" });

            migrationBuilder.CreateIndex(
                name: "ix_membership_person_id",
                table: "membership",
                column: "person_id");

            migrationBuilder.CreateIndex(
                name: "EmailIndex",
                table: "officer",
                column: "normalized_email");

            migrationBuilder.CreateIndex(
                name: "UserNameIndex",
                table: "officer",
                column: "normalized_user_name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_officer_claim_user_id",
                table: "officer_claim",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "ix_officer_login_user_id",
                table: "officer_login",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "ix_person_code",
                table: "person",
                column: "code");

            migrationBuilder.CreateIndex(
                name: "ix_person_search_key",
                table: "person",
                column: "search_key");

            migrationBuilder.CreateIndex(
                name: "ix_person_identity_number_index",
                table: "person_identity",
                column: "number_index");

            migrationBuilder.CreateIndex(
                name: "ix_place_code",
                table: "place",
                column: "code");

            migrationBuilder.CreateIndex(
                name: "ix_place_parent_id",
                table: "place",
                column: "parent_id");

            migrationBuilder.CreateIndex(
                name: "ix_residence_place_id",
                table: "residence",
                column: "place_id");

            migrationBuilder.Sql("""
                create view status_now as
                select s.household_id, h.code as household_code, s.standard, s.class, s.valid_from, s.valid_to, s.decision, s.decided_on,
                    p.code as commune_code, p.name as commune_name, p.kind as commune_kind
                from household_status s
                join household h on h.household_id = s.household_id and h.act_to is null
                left join residence r on r.household_id = s.household_id and r.person_id is null and r.kind = 'dwelling' and r.act_to is null
                    and r.valid_from <= coalesce((select value from setting where name = 'own_day'), date('now', '+7 hours'))
                    and (r.valid_to is null or r.valid_to > coalesce((select value from setting where name = 'own_day'), date('now', '+7 hours')))
                left join place p on p.place_id = r.place_id and p.act_to is null
                where s.act_to is null
                    and s.valid_from <= coalesce((select value from setting where name = 'own_day'), date('now', '+7 hours'))
                    and (s.valid_to is null or s.valid_to > coalesce((select value from setting where name = 'own_day'), date('now', '+7 hours')))
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("drop view status_now");

            migrationBuilder.DropTable(
                name: "act");

            migrationBuilder.DropTable(
                name: "act_subject");

            migrationBuilder.DropTable(
                name: "act_table");

            migrationBuilder.DropTable(
                name: "appointment");

            migrationBuilder.DropTable(
                name: "assessment");

            migrationBuilder.DropTable(
                name: "fact");

            migrationBuilder.DropTable(
                name: "household");

            migrationBuilder.DropTable(
                name: "household_link");

            migrationBuilder.DropTable(
                name: "household_now");

            migrationBuilder.DropTable(
                name: "household_status");

            migrationBuilder.DropTable(
                name: "law_file");

            migrationBuilder.DropTable(
                name: "membership");

            migrationBuilder.DropTable(
                name: "officer_claim");

            migrationBuilder.DropTable(
                name: "officer_login");

            migrationBuilder.DropTable(
                name: "officer_token");

            migrationBuilder.DropTable(
                name: "person");

            migrationBuilder.DropTable(
                name: "person_identity");

            migrationBuilder.DropTable(
                name: "place");

            migrationBuilder.DropTable(
                name: "place_succession");

            migrationBuilder.DropTable(
                name: "residence");

            migrationBuilder.DropTable(
                name: "resident_count");

            migrationBuilder.DropTable(
                name: "setting");

            migrationBuilder.DropTable(
                name: "officer");
        }
    }
}
