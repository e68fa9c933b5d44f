using System.Net;
using System.Text.Json.Nodes;
using TaskAgent.Contracts;
using TaskAgent.Contracts.Channels;
using TaskAgent.Contracts.Tasks;
using TaskAgent.Services.Tests.Channels;
using TaskAgent.Services.Tests.Support;

namespace TaskAgent.Services.Tests.Agent;

/// <summary>Task Management in memory, for one user: a change set is committed and undone whole, and the first commit or undo of its id wins.</summary>
public sealed class FakeTasks
{
    readonly Lock _lock = new();
    readonly List<TaskItem> _tasks = [];
    readonly Dictionary<Guid, ChangeSet> _changeSets = [];
    readonly Dictionary<Guid, Undone?> _undos = [];
    readonly Stack<(ChangeSet Set, TaskItem[] Before)> _done = [];
    readonly TimeProvider _time;
    readonly FakeMessages _messages;

    public FakeTasks(FakeService service, TimeProvider time, FakeMessages messages)
    {
        _time = time;
        _messages = messages;
        service.On(HttpMethod.Get, "/tasks", _ => List());
        service.On(HttpMethod.Post, "/tasks/batch", request => Commit(request.Read<TaskBatch>()));
        service.On(HttpMethod.Post, "/tasks/answered", request => Answer(request.Read<AnsweredTasks>()));
        service.On(HttpMethod.Post, "/change-sets/undo", request => Undo(request.Read<UndoRequest>().UndoId));
        service.On(HttpMethod.Get, "/change-sets/{id}", request => Find(Guid.Parse(request.Path.Split('/')[2])));
    }

    /// <summary>The next commit takes effect, but its answer does not arrive; 403, because what looks passing is tried again at once.</summary>
    public bool LoseNextCommit { get; set; }

    /// <summary>The next undo takes effect, but its answer does not arrive.</summary>
    public bool LoseNextUndo { get; set; }

    public IReadOnlyList<TaskItem> All => _tasks;

    public TaskItem this[string title] => _tasks.Single(task => task.Title == title);

    /// <summary>A task that is there already.</summary>
    public TaskItem Add(
        string title, TaskType type, DateOnly? date = null, TimeOnly? time = null, Priority priority = Priority.Medium, JsonObject? metadata = null)
    {
        var task = Create(new NewTask(Guid.CreateVersion7(), title, type, priority, null, date, time, date is null ? null : "America/New_York", null, metadata));
        _tasks.Add(task);
        return task;
    }

    HttpResponseMessage List()
    {
        lock (_lock)
        {
            return Reply.Ok(new Page<TaskItem>([.. _tasks.Where(task => task.Status is TaskItemStatus.Pending or TaskItemStatus.InProgress)], null));
        }
    }

    HttpResponseMessage Find(Guid id)
    {
        lock (_lock)
        {
            return _changeSets.TryGetValue(id, out var committed) ? Reply.Ok(committed) : Reply.Problem(HttpStatusCode.NotFound, "There is no such change set.");
        }
    }

    HttpResponseMessage Commit(TaskBatch batch)
    {
        lock (_lock)
        {
            return LoseOr(Reply.Ok(_changeSets.TryGetValue(batch.ChangeSetId, out var committed) ? committed : Apply(batch)));
        }
    }

    HttpResponseMessage Answer(AnsweredTasks answered)
    {
        lock (_lock)
        {
            if (_messages.AnswerOf(answered.MessageId) is { } stored)
            {
                return Reply.Ok(stored);
            }

            if (_changeSets.ContainsKey(answered.MessageId))
            {
                return Reply.Problem(HttpStatusCode.Conflict, "The message's tasks were committed without an answer.");
            }

            var changes = Apply(new TaskBatch(answered.MessageId, answered.CaseId, answered.Create, []));
            return LoseOr(Reply.Ok(_messages.Store(answered.MessageId, new MessageResponse(
                answered.CaseId, answered.Response, answered.ActionsTaken, [.. changes.Created.Select(task => task.Id)], []))));
        }
    }

    ChangeSet Apply(TaskBatch batch)
    {
        TaskItem[] created = [.. batch.Create.Select(create => Create(create with { CaseId = batch.CaseId }))];
        _tasks.AddRange(created);
        TaskItem[] before = [.. batch.Change.Select(change => _tasks.Find(task => task.Id == change.TaskId)!)];
        TaskItem[] updated = [.. batch.Change.Select(change => Update(change.TaskId, change.Patch))];
        var committed = new ChangeSet(batch.ChangeSetId, batch.CaseId, created, updated);
        _changeSets[batch.ChangeSetId] = committed;
        _done.Push((committed, before));
        return committed;
    }

    HttpResponseMessage LoseOr(HttpResponseMessage answer)
    {
        var lost = LoseNextCommit;
        LoseNextCommit = false;
        return lost ? Reply.Problem(HttpStatusCode.Forbidden, "Lost.") : answer;
    }

    HttpResponseMessage Undo(Guid id)
    {
        lock (_lock)
        {
            if (!_undos.TryGetValue(id, out var undone))
            {
                _undos[id] = undone = _done.TryPop(out var last) ? Reverse(id, last.Set, last.Before) : null;
            }

            var lost = LoseNextUndo;
            LoseNextUndo = false;
            return lost ? Reply.Problem(HttpStatusCode.Forbidden, "Lost.")
                : undone is null ? Reply.Problem(HttpStatusCode.NotFound, "There is nothing to undo.")
                : Reply.Ok(undone);
        }
    }

    Undone Reverse(Guid id, ChangeSet set, TaskItem[] before)
    {
        _tasks.RemoveAll(task => set.Created.Any(created => created.Id == task.Id));
        List<RestoredTask> restored = [];
        foreach (var task in before)
        {
            var index = _tasks.FindIndex(other => other.Id == task.Id);
            restored.Add(new RestoredTask(task with { Version = _tasks[index].Version + 1 }, _tasks[index]));
            _tasks[index] = restored[^1].Task;
        }

        return new Undone(id, set.Id, set.Created, restored);
    }

    TaskItem Create(NewTask create)
    {
        var now = _time.GetUtcNow();
        return new TaskItem(
            Guid.CreateVersion7(now), create.CaseId, create.Title, create.Description, create.TaskType, TaskItemStatus.Pending, create.Priority, null,
            create.DueLocalDate, create.DueLocalTime, create.DueTimeZone, create.Recurrence, now, now, null, create.Metadata ?? [], 1);
    }

    TaskItem Update(Guid id, TaskPatch patch)
    {
        var index = _tasks.FindIndex(task => task.Id == id);
        var task = _tasks[index];
        var metadata = (JsonObject)task.Metadata.DeepClone();
        foreach (var (key, value) in patch.Metadata ?? [])
        {
            metadata[key] = value?.DeepClone();
        }

        return _tasks[index] = task with
        {
            Title = patch.Title ?? task.Title,
            Status = patch.Status ?? task.Status,
            Priority = patch.Priority ?? task.Priority,
            DueLocalDate = patch.DueLocalDate ?? task.DueLocalDate,
            DueLocalTime = patch.DueLocalTime ?? task.DueLocalTime,
            DueTimeZone = patch.DueTimeZone ?? task.DueTimeZone,
            Metadata = metadata,
            Version = task.Version + 1,
        };
    }
}
