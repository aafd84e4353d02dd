using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace VuonLen.Store.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Reminders : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateIndex(
                name: "ix_residence_valid_to",
                table: "residence",
                column: "valid_to",
                filter: "valid_to is not null");

            migrationBuilder.CreateIndex(
                name: "ix_person_birth",
                table: "person",
                column: "birth");

            migrationBuilder.CreateIndex(
                name: "ix_membership_valid_to",
                table: "membership",
                column: "valid_to",
                filter: "valid_to is not null");

            migrationBuilder.CreateIndex(
                name: "ix_household_status_valid_to",
                table: "household_status",
                column: "valid_to",
                filter: "valid_to is not null");

            migrationBuilder.CreateIndex(
                name: "ix_fact_valid_to",
                table: "fact",
                column: "valid_to",
                filter: "valid_to is not null");

            migrationBuilder.CreateIndex(
                name: "ix_act_table_table_name_act",
                table: "act_table",
                columns: new[] { "table_name", "act" });

            migrationBuilder.CreateIndex(
                name: "ix_act_recorded_at",
                table: "act",
                column: "recorded_at");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_residence_valid_to",
                table: "residence");

            migrationBuilder.DropIndex(
                name: "ix_person_birth",
                table: "person");

            migrationBuilder.DropIndex(
                name: "ix_membership_valid_to",
                table: "membership");

            migrationBuilder.DropIndex(
                name: "ix_household_status_valid_to",
                table: "household_status");

            migrationBuilder.DropIndex(
                name: "ix_fact_valid_to",
                table: "fact");

            migrationBuilder.DropIndex(
                name: "ix_act_table_table_name_act",
                table: "act_table");

            migrationBuilder.DropIndex(
                name: "ix_act_recorded_at",
                table: "act");
        }
    }
}
