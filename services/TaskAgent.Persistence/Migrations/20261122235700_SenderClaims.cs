using Microsoft.EntityFrameworkCore.Migrations;

namespace TaskAgent.Persistence.Migrations;

/// <summary>
/// Lets what a guest has become an account's, when the guest's sender has proved to be the account's owner: within the one transaction that
/// names the guest beside the user, its rows are in reach, and can only be given to that user.
/// </summary>
public partial class SenderClaims : Migration
{
    static readonly string[] Tables =
        ["cases", "tasks", "conversation_entries", "messages", "change_sets", "task_changes", "undos", "api_tokens", "security_events"];

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        foreach (var table in Tables)
        {
            migrationBuilder.Sql(
                $"""
                create policy claim on {table} to task_agent_service
                using (user_id = nullif(current_setting('app.guest_id', true), '')::uuid)
                with check (user_id = nullif(current_setting('app.user_id', true), '')::uuid);
                grant update (user_id) on {table} to task_agent_service;
                """);
        }
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("revoke update (user_id) on undos, api_tokens, security_events from task_agent_service;");
        foreach (var table in Tables)
        {
            migrationBuilder.Sql($"drop policy claim on {table};");
        }
    }
}
