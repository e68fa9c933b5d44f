using Microsoft.EntityFrameworkCore.Migrations;

namespace TaskAgent.Persistence.Migrations;

/// <summary>
/// Who may do what with accounts. What is found before anybody is known, or changes who somebody is, is the directory's; an owner sees
/// and ends what is theirs, and no secret's hash. And the service gets a login of its own, which owns nothing and can do nothing until it
/// steps down to one of the two roles.
/// </summary>
public partial class AccountSecurity : Migration
{
    const string Rights =
        """
        grant select, insert, update, delete on credentials, sessions, api_tokens, link_codes, login_failures to task_agent_directory;
        grant insert on security_events to task_agent_directory;
        grant update (name, time_zone, locale), delete on users to task_agent_directory;
        grant select (id, user_id, created_at, last_used_at, expires_at, device, address), delete on sessions to task_agent_service;
        grant select (id, user_id, name, scopes, created_at, last_used_at, expires_at), delete on api_tokens to task_agent_service;
        grant select on security_events to task_agent_service;
        """;

    // A login per database, because roles belong to the whole server. Its password is set by the service, see ApplicationLogin.
    const string Login =
        """
        do $$
        declare
            app text := left(current_database(), 59) || '_app';
        begin
            if not exists (select from pg_roles where rolname = app) then
                execute format('create role %I noinherit', app);
            end if;
            execute format('grant task_agent_service, task_agent_directory to %I', app);
        end
        $$;
        """;

    static readonly string[] Owned = ["credentials", "sessions", "api_tokens", "link_codes", "security_events"];

    protected override void Up(MigrationBuilder migrationBuilder)
    {
        foreach (var table in Owned)
        {
            migrationBuilder.Sql(Close(table));
            migrationBuilder.Sql(
                $"""
                create policy own on {table} to task_agent_service
                using (user_id = nullif(current_setting('app.user_id', true), '')::uuid)
                with check (user_id = nullif(current_setting('app.user_id', true), '')::uuid);
                """);
        }

        migrationBuilder.Sql(Close("login_failures"));
        migrationBuilder.Sql(Rights);
        migrationBuilder.Sql(Login);
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        // The tables go with the migration before; the roles stay, as for another database that may use them.
        migrationBuilder.Sql("revoke update (name, time_zone, locale), delete on users from task_agent_directory;");
        foreach (var table in Owned.Append("login_failures"))
        {
            migrationBuilder.Sql($"drop policy everybody on {table}; drop policy if exists own on {table};");
        }
    }

    static string Close(string table) =>
        $"""
        alter table {table} enable row level security;
        alter table {table} force row level security;
        create policy everybody on {table} to task_agent_directory using (true) with check (true);
        """;
}
