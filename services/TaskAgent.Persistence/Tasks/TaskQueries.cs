using System.Security.Claims;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using TaskAgent.Contracts;
using TaskAgent.Contracts.Http;
using TaskAgent.Contracts.Tasks;
using TaskAgent.Persistence.Database;
using TaskAgent.ServiceDefaults.Identity;

namespace TaskAgent.Persistence.Tasks;

static class TaskQueries
{
    /// <summary>The caller's tasks that are not deleted.</summary>
    public static IQueryable<TaskRow> TasksOf(this TaskAgentDb db, ClaimsPrincipal caller)
    {
        var user = caller.UserId().Value;
        return db.Tasks.Where(task => task.UserId == user && task.DeletedAt == null);
    }

    public static Task<TaskItem?> FindTaskAsync(this TaskAgentDb db, ClaimsPrincipal caller, Guid id, CancellationToken cancellationToken) =>
        db.TasksOf(caller).Where(task => task.Id == id).Select(TaskMapping.ToTask).FirstOrDefaultAsync(cancellationToken);

    /// <summary>Stores a new task in a case of the user; 0 when there is no such case, or a task of this id already.</summary>
    public static Task<int> InsertTaskAsync(this TaskAgentDb db, UserId user, TaskItem task, CancellationToken cancellationToken)
    {
        var json = JsonSerializer.Serialize(task.AsStored(), WireJson.Default.TaskItem);
        return db.Database.ExecuteSqlAsync(
            $"""
            insert into tasks (
                id, user_id, case_id, title, description, task_type, status, priority, due_date, due_local_date, due_local_time,
                due_time_zone, recurrence, created_at, updated_at, completed_at, metadata, version)
            select
                task.id, cases.user_id, cases.id, task.title, task.description, task.task_type, task.status, task.priority, task.due_date,
                task.due_local_date, task.due_local_time, task.due_time_zone, task.recurrence, task.created_at, task.updated_at,
                task.completed_at, task.metadata, 1
            from cases, jsonb_to_record({json}::jsonb) as task (
                id uuid, title text, description text, task_type text, status text, priority text, due_date timestamptz,
                due_local_date date, due_local_time time, due_time_zone text, recurrence text, created_at timestamptz,
                updated_at timestamptz, completed_at timestamptz, metadata jsonb)
            where cases.id = {task.CaseId} and cases.user_id = {user.Value} and cases.deleted_at is null
            for share of cases
            on conflict do nothing
            """,
            cancellationToken);
    }
}
