using System.Text.Json.Nodes;
using TaskAgent.CaseManagement.Cases;
using TaskAgent.Contracts;
using TaskAgent.Contracts.Cases;
using TaskAgent.Services.Tests.Support;

namespace TaskAgent.Services.Tests.CaseManagement;

/// <summary>Case Management with a persistence service that holds one open case.</summary>
sealed class CaseService : ServiceFactory<CaseDecision>
{
    public CaseService()
    {
        Stored = new Case(
            Guid.CreateVersion7(), "Move house", null, CaseStatus.Open, Priority.Medium, Time.GetUtcNow().AddDays(-1), Time.GetUtcNow().AddDays(-1),
            null, new JsonObject(), Version: 3);
        Persistence.On(HttpMethod.Get, "/cases/{id}", request => request.Path == $"/cases/{Stored.Id}"
            ? Reply.Ok(Stored)
            : Reply.Problem(System.Net.HttpStatusCode.NotFound, "There is no such case."));
        Persistence.On(HttpMethod.Put, "/cases/{id}", request => Reply.Ok(Stored = request.Read<Case>() with { Version = Stored.Version + 1 }));
        Persistence.On(HttpMethod.Post, "/cases", request => Reply.Ok(request.Read<Case>()));
    }

    public Case Stored { get; set; }

    public FakeService Persistence => Network["persistence-service"];

    public CasesClient Cases => field ??= new(Client);

    public string Uri => $"/cases/{Stored.Id}";

    public IEnumerable<ReceivedRequest> Writes => Persistence.Received.Where(request => request.Method != HttpMethod.Get);
}
