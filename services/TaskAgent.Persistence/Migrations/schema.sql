CREATE TABLE IF NOT EXISTS "__EFMigrationsHistory" (
    "MigrationId" character varying(150) NOT NULL,
    "ProductVersion" character varying(32) NOT NULL,
    CONSTRAINT "PK___EFMigrationsHistory" PRIMARY KEY ("MigrationId")
);

CREATE TABLE users (
    id uuid NOT NULL,
    name text NOT NULL,
    time_zone text NOT NULL,
    locale text NOT NULL,
    is_guest boolean NOT NULL,
    created_at timestamp with time zone NOT NULL,
    CONSTRAINT "PK_users" PRIMARY KEY (id)
);

CREATE TABLE cases (
    id uuid NOT NULL,
    user_id uuid NOT NULL,
    title text NOT NULL,
    description text,
    status text NOT NULL,
    priority text NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    assigned_to text,
    metadata jsonb NOT NULL DEFAULT ('{}'),
    version integer NOT NULL,
    deleted_at timestamp with time zone,
    CONSTRAINT "PK_cases" PRIMARY KEY (id),
    CONSTRAINT cases_metadata CHECK (jsonb_typeof(metadata) = 'object'),
    CONSTRAINT cases_priority CHECK (priority in ('Low', 'Medium', 'High', 'Critical')),
    CONSTRAINT cases_status CHECK (status in ('Open', 'InProgress', 'Closed')),
    CONSTRAINT "FK_cases_users_user_id" FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE
);

CREATE TABLE sender_links (
    channel text NOT NULL,
    sender_id text NOT NULL,
    user_id uuid NOT NULL,
    last_seen_at timestamp with time zone NOT NULL,
    CONSTRAINT "PK_sender_links" PRIMARY KEY (channel, sender_id),
    CONSTRAINT sender_links_channel CHECK (channel in ('Bot', 'Email', 'WebChat', 'API')),
    CONSTRAINT "FK_sender_links_users_user_id" FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE
);

CREATE TABLE change_sets (
    id uuid NOT NULL,
    user_id uuid NOT NULL,
    case_id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    document jsonb NOT NULL,
    CONSTRAINT "PK_change_sets" PRIMARY KEY (id),
    CONSTRAINT "FK_change_sets_cases_case_id" FOREIGN KEY (case_id) REFERENCES cases (id) ON DELETE CASCADE,
    CONSTRAINT "FK_change_sets_users_user_id" FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE
);

CREATE TABLE conversation_entries (
    id uuid NOT NULL,
    user_id uuid NOT NULL,
    case_id uuid NOT NULL,
    message text NOT NULL,
    sender text NOT NULL,
    timestamp timestamp with time zone NOT NULL,
    metadata jsonb NOT NULL DEFAULT ('{}'),
    CONSTRAINT "PK_conversation_entries" PRIMARY KEY (id),
    CONSTRAINT conversation_entries_metadata CHECK (jsonb_typeof(metadata) = 'object'),
    CONSTRAINT conversation_entries_sender CHECK (sender in ('User', 'Agent')),
    CONSTRAINT "FK_conversation_entries_cases_case_id" FOREIGN KEY (case_id) REFERENCES cases (id) ON DELETE CASCADE,
    CONSTRAINT "FK_conversation_entries_users_user_id" FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE
);

CREATE TABLE messages (
    id uuid NOT NULL,
    user_id uuid NOT NULL,
    idempotency_key text NOT NULL,
    fingerprint text NOT NULL,
    case_id uuid NOT NULL,
    new_case boolean NOT NULL,
    channel text NOT NULL,
    received_at timestamp with time zone NOT NULL,
    time_zone text NOT NULL,
    locale text NOT NULL,
    response jsonb,
    answered_at timestamp with time zone,
    CONSTRAINT "PK_messages" PRIMARY KEY (id),
    CONSTRAINT messages_channel CHECK (channel in ('Bot', 'Email', 'WebChat', 'API')),
    CONSTRAINT "FK_messages_cases_case_id" FOREIGN KEY (case_id) REFERENCES cases (id) ON DELETE CASCADE,
    CONSTRAINT "FK_messages_users_user_id" FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE
);

CREATE TABLE tasks (
    id uuid NOT NULL,
    user_id uuid NOT NULL,
    case_id uuid NOT NULL,
    title text NOT NULL,
    description text,
    task_type text NOT NULL,
    status text NOT NULL,
    priority text NOT NULL,
    due_date timestamp with time zone,
    due_local_date date,
    due_local_time time without time zone,
    due_time_zone text,
    recurrence text,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    completed_at timestamp with time zone,
    metadata jsonb NOT NULL DEFAULT ('{}'),
    version integer NOT NULL,
    deleted_at timestamp with time zone,
    change_set_id uuid,
    ordinal integer,
    CONSTRAINT "PK_tasks" PRIMARY KEY (id),
    CONSTRAINT tasks_due_local_time CHECK (due_local_time is null or due_local_date is not null),
    CONSTRAINT tasks_metadata CHECK (jsonb_typeof(metadata) = 'object'),
    CONSTRAINT tasks_priority CHECK (priority in ('Low', 'Medium', 'High', 'Critical')),
    CONSTRAINT tasks_status CHECK (status in ('Pending', 'InProgress', 'Completed', 'Cancelled')),
    CONSTRAINT tasks_task_type CHECK (task_type in ('Meeting', 'Shopping', 'Work', 'Personal', 'Reminder', 'Deadline', 'Call', 'Email', 'Travel', 'Health', 'Finance', 'Learning')),
    CONSTRAINT "FK_tasks_cases_case_id" FOREIGN KEY (case_id) REFERENCES cases (id) ON DELETE CASCADE,
    CONSTRAINT "FK_tasks_change_sets_change_set_id" FOREIGN KEY (change_set_id) REFERENCES change_sets (id) ON DELETE SET NULL,
    CONSTRAINT "FK_tasks_users_user_id" FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE
);

CREATE TABLE task_changes (
    change_set_id uuid NOT NULL,
    task_id uuid NOT NULL,
    user_id uuid NOT NULL,
    before jsonb NOT NULL,
    CONSTRAINT "PK_task_changes" PRIMARY KEY (change_set_id, task_id),
    CONSTRAINT "FK_task_changes_change_sets_change_set_id" FOREIGN KEY (change_set_id) REFERENCES change_sets (id) ON DELETE CASCADE,
    CONSTRAINT "FK_task_changes_tasks_task_id" FOREIGN KEY (task_id) REFERENCES tasks (id) ON DELETE CASCADE,
    CONSTRAINT "FK_task_changes_users_user_id" FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE
);

CREATE INDEX "IX_cases_user_id_created_at_id" ON cases (user_id, created_at DESC, id DESC);

CREATE INDEX "IX_change_sets_user_id_created_at_id" ON change_sets (user_id, created_at DESC, id DESC);

CREATE INDEX "IX_conversation_entries_case_id_timestamp_id" ON conversation_entries (case_id, timestamp, id);

CREATE UNIQUE INDEX "IX_messages_user_id_idempotency_key" ON messages (user_id, idempotency_key);

CREATE INDEX "IX_sender_links_user_id" ON sender_links (user_id);

CREATE INDEX "IX_task_changes_task_id" ON task_changes (task_id);

CREATE INDEX "IX_tasks_case_id" ON tasks (case_id);

CREATE INDEX "IX_tasks_user_id_created_at_id" ON tasks (user_id, created_at DESC, id DESC);

CREATE INDEX "IX_tasks_user_id_due_date_id" ON tasks (user_id, due_date, id) WHERE status in ('Pending', 'InProgress') and deleted_at is null;

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261122193005_Initial', '10.0.15');

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

grant usage on schema public to task_agent_service, task_agent_directory;
grant select, insert, update on cases, tasks, conversation_entries, messages, change_sets, task_changes to task_agent_service;
grant select on users to task_agent_service;
grant select, insert on users to task_agent_directory;
grant select, insert, update on sender_links to task_agent_directory;

alter table users enable row level security; alter table users force row level security;

create policy own on users to task_agent_service
using (id = nullif(current_setting('app.user_id', true), '')::uuid)
with check (id = nullif(current_setting('app.user_id', true), '')::uuid);

alter table sender_links enable row level security; alter table sender_links force row level security;

create policy own on sender_links to task_agent_service
using (user_id = nullif(current_setting('app.user_id', true), '')::uuid)
with check (user_id = nullif(current_setting('app.user_id', true), '')::uuid);

alter table cases enable row level security; alter table cases force row level security;

create policy own on cases to task_agent_service
using (user_id = nullif(current_setting('app.user_id', true), '')::uuid)
with check (user_id = nullif(current_setting('app.user_id', true), '')::uuid);

alter table tasks enable row level security; alter table tasks force row level security;

create policy own on tasks to task_agent_service
using (user_id = nullif(current_setting('app.user_id', true), '')::uuid)
with check (user_id = nullif(current_setting('app.user_id', true), '')::uuid);

alter table conversation_entries enable row level security; alter table conversation_entries force row level security;

create policy own on conversation_entries to task_agent_service
using (user_id = nullif(current_setting('app.user_id', true), '')::uuid)
with check (user_id = nullif(current_setting('app.user_id', true), '')::uuid);

alter table messages enable row level security; alter table messages force row level security;

create policy own on messages to task_agent_service
using (user_id = nullif(current_setting('app.user_id', true), '')::uuid)
with check (user_id = nullif(current_setting('app.user_id', true), '')::uuid);

alter table change_sets enable row level security; alter table change_sets force row level security;

create policy own on change_sets to task_agent_service
using (user_id = nullif(current_setting('app.user_id', true), '')::uuid)
with check (user_id = nullif(current_setting('app.user_id', true), '')::uuid);

alter table task_changes enable row level security; alter table task_changes force row level security;

create policy own on task_changes to task_agent_service
using (user_id = nullif(current_setting('app.user_id', true), '')::uuid)
with check (user_id = nullif(current_setting('app.user_id', true), '')::uuid);

create policy everybody on users to task_agent_directory using (true) with check (true);
create policy everybody on sender_links to task_agent_directory using (true) with check (true);

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261122193020_RowSecurity', '10.0.15');

CREATE TABLE api_tokens (
    id uuid NOT NULL,
    user_id uuid NOT NULL,
    token_hash text NOT NULL,
    name text NOT NULL,
    scopes text[] NOT NULL,
    created_at timestamp with time zone NOT NULL,
    last_used_at timestamp with time zone,
    expires_at timestamp with time zone,
    CONSTRAINT "PK_api_tokens" PRIMARY KEY (id),
    CONSTRAINT api_tokens_scopes CHECK (cardinality(scopes) > 0),
    CONSTRAINT "FK_api_tokens_users_user_id" FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE
);

CREATE TABLE credentials (
    user_id uuid NOT NULL,
    email text NOT NULL,
    password_hash text NOT NULL,
    changed_at timestamp with time zone NOT NULL,
    CONSTRAINT "PK_credentials" PRIMARY KEY (user_id),
    CONSTRAINT credentials_email CHECK (email = lower(email)),
    CONSTRAINT "FK_credentials_users_user_id" FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE
);

CREATE TABLE link_codes (
    user_id uuid NOT NULL,
    code_hash text NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    CONSTRAINT "PK_link_codes" PRIMARY KEY (user_id),
    CONSTRAINT "FK_link_codes_users_user_id" FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE
);

CREATE TABLE login_failures (
    key text NOT NULL,
    failures integer NOT NULL,
    last_at timestamp with time zone NOT NULL,
    blocked_until timestamp with time zone NOT NULL,
    CONSTRAINT "PK_login_failures" PRIMARY KEY (key)
);

CREATE TABLE security_events (
    id uuid NOT NULL,
    user_id uuid NOT NULL,
    kind text NOT NULL,
    at timestamp with time zone NOT NULL,
    address text,
    device text,
    subject text,
    CONSTRAINT "PK_security_events" PRIMARY KEY (id),
    CONSTRAINT "FK_security_events_users_user_id" FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE
);

CREATE TABLE sessions (
    id uuid NOT NULL,
    user_id uuid NOT NULL,
    token_hash text NOT NULL,
    created_at timestamp with time zone NOT NULL,
    last_used_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    device text,
    address text,
    CONSTRAINT "PK_sessions" PRIMARY KEY (id),
    CONSTRAINT "FK_sessions_users_user_id" FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE
);

CREATE UNIQUE INDEX "IX_api_tokens_token_hash" ON api_tokens (token_hash);

CREATE INDEX "IX_api_tokens_user_id" ON api_tokens (user_id);

CREATE UNIQUE INDEX "IX_credentials_email" ON credentials (email);

CREATE UNIQUE INDEX "IX_link_codes_code_hash" ON link_codes (code_hash);

CREATE INDEX "IX_security_events_user_id_at_id" ON security_events (user_id, at DESC, id DESC);

CREATE UNIQUE INDEX "IX_sessions_token_hash" ON sessions (token_hash);

CREATE INDEX "IX_sessions_user_id" ON sessions (user_id);

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261122232205_Accounts', '10.0.15');

alter table credentials enable row level security;
alter table credentials force row level security;
create policy everybody on credentials to task_agent_directory using (true) with check (true);

create policy own on credentials to task_agent_service
using (user_id = nullif(current_setting('app.user_id', true), '')::uuid)
with check (user_id = nullif(current_setting('app.user_id', true), '')::uuid);

alter table sessions enable row level security;
alter table sessions force row level security;
create policy everybody on sessions to task_agent_directory using (true) with check (true);

create policy own on sessions to task_agent_service
using (user_id = nullif(current_setting('app.user_id', true), '')::uuid)
with check (user_id = nullif(current_setting('app.user_id', true), '')::uuid);

alter table api_tokens enable row level security;
alter table api_tokens force row level security;
create policy everybody on api_tokens to task_agent_directory using (true) with check (true);

create policy own on api_tokens to task_agent_service
using (user_id = nullif(current_setting('app.user_id', true), '')::uuid)
with check (user_id = nullif(current_setting('app.user_id', true), '')::uuid);

alter table link_codes enable row level security;
alter table link_codes force row level security;
create policy everybody on link_codes to task_agent_directory using (true) with check (true);

create policy own on link_codes to task_agent_service
using (user_id = nullif(current_setting('app.user_id', true), '')::uuid)
with check (user_id = nullif(current_setting('app.user_id', true), '')::uuid);

alter table security_events enable row level security;
alter table security_events force row level security;
create policy everybody on security_events to task_agent_directory using (true) with check (true);

create policy own on security_events to task_agent_service
using (user_id = nullif(current_setting('app.user_id', true), '')::uuid)
with check (user_id = nullif(current_setting('app.user_id', true), '')::uuid);

alter table login_failures enable row level security;
alter table login_failures force row level security;
create policy everybody on login_failures to task_agent_directory using (true) with check (true);

grant select, insert, update, delete on credentials, sessions, api_tokens, link_codes, login_failures to task_agent_directory;
grant insert on security_events to task_agent_directory;
grant update (name, time_zone, locale), delete on users to task_agent_directory;
grant select (id, user_id, created_at, last_used_at, expires_at, device, address), delete on sessions to task_agent_service;
grant select (id, user_id, name, scopes, created_at, last_used_at, expires_at), delete on api_tokens to task_agent_service;
grant select on security_events to task_agent_service;

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

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261122232210_AccountSecurity', '10.0.15');

CREATE TABLE undos (
    id uuid NOT NULL,
    user_id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    change_set_id uuid,
    document jsonb,
    CONSTRAINT "PK_undos" PRIMARY KEY (id),
    CONSTRAINT "FK_undos_change_sets_change_set_id" FOREIGN KEY (change_set_id) REFERENCES change_sets (id) ON DELETE CASCADE,
    CONSTRAINT "FK_undos_users_user_id" FOREIGN KEY (user_id) REFERENCES users (id) ON DELETE CASCADE
);

CREATE UNIQUE INDEX "IX_undos_change_set_id" ON undos (change_set_id);

grant select, insert on undos to task_agent_service;
alter table undos enable row level security;
alter table undos force row level security;
create policy own on undos to task_agent_service
using (user_id = nullif(current_setting('app.user_id', true), '')::uuid)
with check (user_id = nullif(current_setting('app.user_id', true), '')::uuid);

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261122232830_Undo', '10.0.15');

create policy claim on cases to task_agent_service
using (user_id = nullif(current_setting('app.guest_id', true), '')::uuid)
with check (user_id = nullif(current_setting('app.user_id', true), '')::uuid);
grant update (user_id) on cases to task_agent_service;

create policy claim on tasks to task_agent_service
using (user_id = nullif(current_setting('app.guest_id', true), '')::uuid)
with check (user_id = nullif(current_setting('app.user_id', true), '')::uuid);
grant update (user_id) on tasks to task_agent_service;

create policy claim on conversation_entries to task_agent_service
using (user_id = nullif(current_setting('app.guest_id', true), '')::uuid)
with check (user_id = nullif(current_setting('app.user_id', true), '')::uuid);
grant update (user_id) on conversation_entries to task_agent_service;

create policy claim on messages to task_agent_service
using (user_id = nullif(current_setting('app.guest_id', true), '')::uuid)
with check (user_id = nullif(current_setting('app.user_id', true), '')::uuid);
grant update (user_id) on messages to task_agent_service;

create policy claim on change_sets to task_agent_service
using (user_id = nullif(current_setting('app.guest_id', true), '')::uuid)
with check (user_id = nullif(current_setting('app.user_id', true), '')::uuid);
grant update (user_id) on change_sets to task_agent_service;

create policy claim on task_changes to task_agent_service
using (user_id = nullif(current_setting('app.guest_id', true), '')::uuid)
with check (user_id = nullif(current_setting('app.user_id', true), '')::uuid);
grant update (user_id) on task_changes to task_agent_service;

create policy claim on undos to task_agent_service
using (user_id = nullif(current_setting('app.guest_id', true), '')::uuid)
with check (user_id = nullif(current_setting('app.user_id', true), '')::uuid);
grant update (user_id) on undos to task_agent_service;

create policy claim on api_tokens to task_agent_service
using (user_id = nullif(current_setting('app.guest_id', true), '')::uuid)
with check (user_id = nullif(current_setting('app.user_id', true), '')::uuid);
grant update (user_id) on api_tokens to task_agent_service;

create policy claim on security_events to task_agent_service
using (user_id = nullif(current_setting('app.guest_id', true), '')::uuid)
with check (user_id = nullif(current_setting('app.user_id', true), '')::uuid);
grant update (user_id) on security_events to task_agent_service;

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261122235700_SenderClaims', '10.0.15');

