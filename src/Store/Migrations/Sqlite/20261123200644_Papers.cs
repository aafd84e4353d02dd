using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace VuonLen.Store.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Papers : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "act_paper",
                columns: table => new
                {
                    item_id = table.Column<byte[]>(type: "BLOB", nullable: false),
                    n = table.Column<int>(type: "INTEGER", nullable: false),
                    name = table.Column<string>(type: "TEXT", nullable: false),
                    media_type = table.Column<string>(type: "TEXT", nullable: false),
                    size = table.Column<long>(type: "INTEGER", nullable: false),
                    sha256 = table.Column<string>(type: "TEXT", nullable: false),
                    act_from = table.Column<long>(type: "INTEGER", nullable: false),
                    act_to = table.Column<long>(type: "INTEGER", nullable: true),
                    salt = table.Column<byte[]>(type: "BLOB", nullable: true),
                    digest = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_act_paper", x => new { x.item_id, x.n });
                });

            migrationBuilder.CreateTable(
                name: "paper_content",
                columns: table => new
                {
                    sha256 = table.Column<string>(type: "TEXT", nullable: false),
                    sealed_content = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_paper_content", x => x.sha256);
                });

            migrationBuilder.CreateTable(
                name: "request_key",
                columns: table => new
                {
                    author = table.Column<string>(type: "TEXT", nullable: false),
                    key = table.Column<string>(type: "TEXT", nullable: false),
                    body_sha256 = table.Column<string>(type: "TEXT", nullable: false),
                    act = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_request_key", x => new { x.author, x.key });
                });

            migrationBuilder.CreateIndex(
                name: "ix_act_paper_act_from",
                table: "act_paper",
                column: "act_from");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "act_paper");

            migrationBuilder.DropTable(
                name: "paper_content");

            migrationBuilder.DropTable(
                name: "request_key");
        }
    }
}
