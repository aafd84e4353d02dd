using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace VuonLen.Store.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class ListOrders : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "place_key",
                table: "household_now",
                type: "TEXT",
                nullable: false,
                defaultValue: "")
                .Annotation("Relational:ColumnOrder", 9);

            migrationBuilder.Sql("""
                update household_now set head_sort_key = coalesce(head_sort_key, ''),
                    place_key = coalesce((select c.code from place c where c.place_id = household_now.place_id and c.act_to is null), '') || ' '
                        || coalesce((select v.code from place v where v.place_id = household_now.village_id and v.act_to is null), '');
                """);

            migrationBuilder.DropIndex(
                name: "ix_person_search_key",
                table: "person");

            // A common name is borne by thousands: whether somebody is in the register already is asked by name and birth.
            migrationBuilder.CreateIndex(
                name: "ix_person_search_key_birth",
                table: "person",
                columns: new[] { "search_key", "birth" });

            migrationBuilder.CreateIndex(
                name: "ix_household_now_head_sort_key_code",
                table: "household_now",
                columns: new[] { "head_sort_key", "code" });

            migrationBuilder.CreateIndex(
                name: "ix_household_now_place_key_head_sort_key_code",
                table: "household_now",
                columns: new[] { "place_key", "head_sort_key", "code" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_person_search_key_birth",
                table: "person");

            migrationBuilder.CreateIndex(
                name: "ix_person_search_key",
                table: "person",
                column: "search_key");

            migrationBuilder.DropIndex(
                name: "ix_household_now_head_sort_key_code",
                table: "household_now");

            migrationBuilder.DropIndex(
                name: "ix_household_now_place_key_head_sort_key_code",
                table: "household_now");

            migrationBuilder.DropColumn(
                name: "place_key",
                table: "household_now");
        }
    }
}
