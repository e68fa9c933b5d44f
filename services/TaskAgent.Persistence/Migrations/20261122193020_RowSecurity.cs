using Microsoft.EntityFrameworkCore.Migrations;

namespace TaskAgent.Persistence.Migrations;

/// <summary>
/// Ties each row to its user where a forgotten condition cannot untie it. A login role that owns the tables or is a superuser is not
/// bound by policies, so there are two roles to step down to: one for a user's rows, one that knows who there is and nothing else.
/// </summary>
public partial class RowSecurity : Migration
{
    // Roles belong to the whole server: another database on it may have made them, perhaps at this moment.
    const string Roles =
        """
        do $$
        declare
            wanted text;
        begin
            foreach wanted in array array['task_agent_service', 'task_agent_directory'] loop
                begin
                    if not exists (select from pg_roles where rolname = wanted) then
                        execute format('create role %I nologin', wanted);
                    end if;
                exception when duplicate_object or unique_violation then
                    null;
                end;
                if not pg_has_role(current_user, wanted, 'usage') then
                    execute format('grant %I to current_user', wanted);
                end if;
            end loop;
        end
        $$;
        """;

    // Nothing is deleted by a service, only marked; and nobody is made by one that acts for a user.
    const string Rights =
        """
        grant usage on schema public to task_agent_service, task_agent_directory;
        grant select, insert, update on cases, tasks, conversation_entries, messages, change_sets, task_changes to task_agent_service;
        grant select on users to task_agent_service;
        grant select, insert on users to task_agent_directory;
        grant select, insert, update on sender_links to task_agent_directory;
        """;

    const string Directory =
        """
        create policy everybody on users to task_agent_directory using (true) with check (true);
        create policy everybody on sender_links to task_agent_directory using (true) with check (true);
        """;

    static readonly string[] Tables =
        ["users", "sender_links", "cases", "tasks", "conversation_entries", "messages", "change_sets", "task_changes"];

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql(Roles);
        migrationBuilder.Sql(Rights);
        foreach (var table in Tables)
        {
            migrationBuilder.Sql($"alter table {table} enable row level security; alter table {table} force row level security;");
            migrationBuilder.Sql(Own(table, table == "users" ? "id" : "user_id"));
        }

        migrationBuilder.Sql(Directory);
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("drop policy everybody on users; drop policy everybody on sender_links;");
        foreach (var table in Tables)
        {
            migrationBuilder.Sql($"drop policy own on {table}; alter table {table} disable row level security; alter table {table} no force row level security;");
        }

        // The roles stay: another database of this server may use them.
        migrationBuilder.Sql($"revoke all on {string.Join(", ", Tables)} from task_agent_service, task_agent_directory;");
    }

    // After a transaction that set it, the setting is '' and not null; both must mean nobody, and no error.
    static string Own(string table, string column) =>
        $"""
        create policy own on {table} to task_agent_service
        using ({column} = nullif(current_setting('app.user_id', true), '')::uuid)
        with check ({column} = nullif(current_setting('app.user_id', true), '')::uuid);
        """;
}
