using System.Net;
using TaskAgent.Contracts;
using TaskAgent.Contracts.Tasks;
using TaskAgent.Services.Tests.Support;
using TaskAgent.TaskManagement.Tasks;

namespace TaskAgent.Services.Tests.TaskManagement;

/// <summary>Task Management with a persistence service that holds one pending task and the last change set that it was given.</summary>
sealed class TaskService : ServiceFactory<TaskDecision>
{
    public TaskService()
    {
        Persistence.On(HttpMethod.Get, "/tasks/{id}", request => request.Path == Uri
            ? Reply.Ok(Stored)
            : Reply.Problem(HttpStatusCode.NotFound, "There is no such task."));
        Persistence.On(HttpMethod.Get, "/tasks", request => Reply.Ok(new Page<TaskItem>(
            request.Query.Contains(Stored.Id.ToString(), StringComparison.Ordinal) ? [Stored] : [], null)));
        Persistence.On(HttpMethod.Put, "/tasks/{id}", request => Reply.Ok(Stored = request.Read<TaskItem>() with { Version = Stored.Version + 1 }));
        Persistence.On(HttpMethod.Post, "/tasks", request => Reply.Ok(request.Read<TaskItem>()));
        Persistence.On(HttpMethod.Post, "/tasks/batch", request => Reply.Ok(Committed = request.Read<ChangeSet>()));
        Persistence.On(HttpMethod.Post, "/tasks/answered", request => Reply.Ok(request.Read<AnsweredChangeSet>().Answer));
        Persistence.On(HttpMethod.Get, "/change-sets/{id}", request => Committed is { } set && request.Path == $"/change-sets/{set.Id}"
            ? Reply.Ok(set)
            : Reply.Problem(HttpStatusCode.NotFound, "There is no such change set."));
    }

    public TaskItem Stored { get; set; } = TaskRows.Undated;

    public ChangeSet? Committed { get; set; }

    public FakeService Persistence => Network["persistence-service"];

    public TasksClient Tasks => field ??= new(Client);

    public string Uri => $"/tasks/{Stored.Id}";

    public IEnumerable<ReceivedRequest> Writes => Persistence.Received.Where(request => request.Method != HttpMethod.Get);

    public IEnumerable<string> Calls => Persistence.Received.Select(request => $"{request.Method} {request.Path}");
}
