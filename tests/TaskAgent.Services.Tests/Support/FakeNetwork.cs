using TaskAgent.Contracts.Http;

namespace TaskAgent.Services.Tests.Support;

/// <summary>All outgoing HTTP of the service under test. Only neighbours that a test asked for exist; a call to any other host throws.</summary>
public sealed class FakeNetwork : HttpMessageHandler
{
    readonly Dictionary<string, FakeService> _services = [];

    public FakeService this[string resource] =>
        _services.TryGetValue(resource, out var service) ? service : _services[resource] = new FakeService(resource);

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        _services.TryGetValue(request.RequestUri!.Host, out var service)
            ? service.AnswerAsync(request, cancellationToken)
            : throw new InvalidOperationException($"No test registered a host for {request.Method} {request.RequestUri} (user {request.GetUser()}).");
}
