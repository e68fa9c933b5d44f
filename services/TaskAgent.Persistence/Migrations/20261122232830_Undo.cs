using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace TaskAgent.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class Undo : Migration
    {
        // A user's own rows only, as every table here; and an undo is history, so it is never changed.
        const string Security =
            """
            grant select, insert on undos to task_agent_service;
            alter table undos enable row level security;
            alter table undos force row level security;
            create policy own on undos to task_agent_service
            using (user_id = nullif(current_setting('app.user_id', true), '')::uuid)
            with check (user_id = nullif(current_setting('app.user_id', true), '')::uuid);
            """;

        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "undos",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    created_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    change_set_id = table.Column<Guid>(type: "uuid", nullable: true),
                    document = table.Column<string>(type: "jsonb", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_undos", x => x.id);
                    table.ForeignKey(
                        name: "FK_undos_change_sets_change_set_id",
                        column: x => x.change_set_id,
                        principalTable: "change_sets",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_undos_users_user_id",
                        column: x => x.user_id,
                        principalTable: "users",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_undos_change_set_id",
                table: "undos",
                column: "change_set_id",
                unique: true);

            migrationBuilder.Sql(Security);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "undos");
        }
    }
}
