using TaskAgent.Contracts.Http;
using TaskAgent.Contracts.Users;

namespace TaskAgent.Contracts.Channels;

/// <summary>The channels: where messages come in.</summary>
/// <remarks>Every method throws <see cref="ServiceException"/> when the service refuses or fails.</remarks>
/// <param name="http">Client whose base address is the service.</param>
public sealed class ChannelsClient(HttpClient http)
{
    /// <summary>Sends a message; with an idempotency key a repeat gets the first answer.</summary>
    public Task<MessageResponse> SendAsync(MessageRequest message, string? idempotencyKey, CancellationToken cancellationToken)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/message")
        {
            Content = System.Net.Http.Json.JsonContent.Create(message, WireJson.Default.MessageRequest),
        };
        if (idempotencyKey is not null)
        {
            request.Headers.Add("Idempotency-Key", idempotencyKey);
        }

        return http.SendAsync(request, null, WireJson.Default.MessageResponse, cancellationToken);
    }

    /// <summary>Development only: the guest accounts, the one that wrote last first. 404 elsewhere.</summary>
    public Task<IReadOnlyList<User>> ListSendersAsync(CancellationToken cancellationToken) =>
        http.SendAsync(new(HttpMethod.Get, "/api/v1/senders"), null, WireJson.Default.IReadOnlyListUser, cancellationToken);
}
