using TaskAgent.Contracts.Channels;
using TaskAgent.Contracts.Http;

namespace TaskAgent.Contracts.Agent;

/// <summary>The AI agent: understands messages and acts on them.</summary>
/// <remarks>Every method throws <see cref="ServiceException"/> when the service refuses or fails.</remarks>
/// <param name="http">Client whose base address is the service.</param>
public sealed class AgentClient(HttpClient http)
{
    /// <summary>Acts on a claimed message; repeatable. Returns the answer that is stored.</summary>
    public Task<MessageResponse> ProcessAsync(UserId user, ProcessRequest request, CancellationToken cancellationToken) =>
        http.SendAsync(HttpMethod.Post, user, "/process", request, WireJson.Default.ProcessRequest, WireJson.Default.MessageResponse, cancellationToken);

    /// <summary>Understands a text without acting on it.</summary>
    public Task<ExtractResponse> ExtractAsync(ExtractRequest request, CancellationToken cancellationToken) =>
        http.SendAsync(HttpMethod.Post, null, "/extract", request, WireJson.Default.ExtractRequest, WireJson.Default.ExtractResponse, cancellationToken);
}
