using Microsoft.EntityFrameworkCore;
using TaskAgent.Contracts.Tasks;
using TaskAgent.Persistence.Paging;

namespace TaskAgent.Persistence.Tasks;

/// <summary>Which tasks a query is about, in its order, from its cursor on.</summary>
static class TaskLists
{
    public static CursorKind Kind(this TaskQuery query) => query.Order == TaskOrder.Due ? CursorKind.DueTasks : CursorKind.NewestTasks;

    public static IQueryable<TaskRow> Matching(this IQueryable<TaskRow> tasks, TaskQuery query)
    {
        tasks = query.Type is null ? tasks : tasks.Where(task => task.TaskType == query.Type);
        tasks = query.Status is [] ? tasks : tasks.Where(task => query.Status.Contains(task.Status));
        tasks = query.Priority is null ? tasks : tasks.Where(task => task.Priority == query.Priority);
        tasks = query.CaseId is null ? tasks : tasks.Where(task => task.CaseId == query.CaseId);
        tasks = query.Id is [] ? tasks : tasks.Where(task => query.Id.Contains(task.Id));
        tasks = query.DueFrom is null ? tasks : tasks.Where(task => task.DueLocalDate >= query.DueFrom);
        tasks = query.DueTo is null ? tasks : tasks.Where(task => task.DueLocalDate <= query.DueTo);
        return query.Text is null ? tasks : Containing(tasks, PageQueries.Containing(query.Text));
    }

    public static IQueryable<TaskRow> Behind(this IQueryable<TaskRow> tasks, Cursor? after, CursorKind kind) =>
        kind == CursorKind.DueTasks ? ByDue(tasks, after) : Newest(tasks, after);

    public static Cursor EndAt(this TaskItem task, CursorKind kind) => new(kind, kind == CursorKind.DueTasks ? task.DueDate : task.CreatedAt, task.Id);

    static IQueryable<TaskRow> Containing(IQueryable<TaskRow> tasks, string pattern) =>
        tasks.Where(task => EF.Functions.ILike(task.Title, pattern, PageQueries.Escape) || EF.Functions.ILike(task.Description!, pattern, PageQueries.Escape));

    static IQueryable<TaskRow> Newest(IQueryable<TaskRow> tasks, Cursor? after)
    {
        if (after is { At: { } at, Id: var id })
        {
            tasks = tasks.Where(task => EF.Functions.LessThan(ValueTuple.Create(task.CreatedAt, task.Id), ValueTuple.Create(at, id)));
        }

        return tasks.OrderByDescending(task => task.CreatedAt).ThenByDescending(task => task.Id);
    }

    // Ascending, PostgreSQL puts null last.
    static IQueryable<TaskRow> ByDue(IQueryable<TaskRow> tasks, Cursor? after)
    {
        tasks = after switch
        {
            null => tasks,
            { At: { } at, Id: var id } => tasks.Where(task =>
                task.DueDate == null
                || EF.Functions.GreaterThan(ValueTuple.Create(task.DueDate, task.Id), ValueTuple.Create((DateTimeOffset?)at, id))),
            { Id: var id } => tasks.Where(task => task.DueDate == null && task.Id > id),
        };
        return tasks.OrderBy(task => task.DueDate).ThenBy(task => task.Id);
    }
}
