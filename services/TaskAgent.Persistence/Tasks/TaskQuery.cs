using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using TaskAgent.Contracts;
using TaskAgent.Contracts.Tasks;
using TaskAgent.Persistence.Paging;

namespace TaskAgent.Persistence.Tasks;

/// <summary>A <see cref="TaskFilter"/> as it stands in the query string.</summary>
sealed record TaskQuery(
    [property: FromQuery(Name = "type")] TaskType? Type,
    [property: FromQuery(Name = "status")] TaskItemStatus[] Status,
    [property: FromQuery(Name = "priority")] Priority? Priority,
    [property: FromQuery(Name = "case_id")] Guid? CaseId,
    [property: FromQuery(Name = "id"), MaxLength(Limits.Batch)] Guid[] Ids,
    [property: FromQuery(Name = "due_from")] DateOnly? DueFrom,
    [property: FromQuery(Name = "due_to")] DateOnly? DueTo,
    [property: FromQuery(Name = "text"), StringLength(Limits.ShortText)] string? Text,
    [property: FromQuery(Name = "order")] TaskOrder? Order,
    [property: FromQuery(Name = "after")] string? After,
    [property: FromQuery(Name = "limit"), Range(1, Limits.PageSize)] int Limit = Limits.DefaultPageSize)
{
    public CursorKind Kind => Order == TaskOrder.Due ? CursorKind.DueTasks : CursorKind.NewestTasks;

    public IQueryable<TaskRow> Apply(IQueryable<TaskRow> tasks, Cursor? after)
    {
        tasks = Type is null ? tasks : tasks.Where(task => task.TaskType == Type);
        tasks = Status is [] ? tasks : tasks.Where(task => Status.Contains(task.Status));
        tasks = Priority is null ? tasks : tasks.Where(task => task.Priority == Priority);
        tasks = CaseId is null ? tasks : tasks.Where(task => task.CaseId == CaseId);
        tasks = Ids is [] ? tasks : tasks.Where(task => Ids.Contains(task.Id));
        tasks = DueFrom is null ? tasks : tasks.Where(task => task.DueLocalDate >= DueFrom);
        tasks = DueTo is null ? tasks : tasks.Where(task => task.DueLocalDate <= DueTo);
        tasks = Text is null ? tasks : Matching(tasks, PageQueries.Containing(Text));
        return Kind == CursorKind.DueTasks ? ByDue(tasks, after) : Newest(tasks, after);
    }

    public Cursor EndAt(TaskItem task) => new(Kind, Kind == CursorKind.DueTasks ? task.DueDate : task.CreatedAt, task.Id);

    static IQueryable<TaskRow> Matching(IQueryable<TaskRow> tasks, string pattern) =>
        tasks.Where(task => EF.Functions.ILike(task.Title, pattern) || EF.Functions.ILike(task.Description!, pattern));

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
