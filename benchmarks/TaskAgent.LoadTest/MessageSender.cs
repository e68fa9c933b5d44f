using System.Net.Http.Headers;
using System.Text.Json;
using TaskAgent.Contracts.Channels;
using TaskAgent.Contracts.Http;

namespace TaskAgent.LoadTest;

/// <summary>Posts the seed's two-task message, each time under a new idempotency key, as a bot with retries would.</summary>
sealed class MessageSender(HttpClient http, int senders)
{
    const string Text = "I need to call John tomorrow and buy groceries";

    readonly byte[][] _bodies = [.. Enumerable.Range(0, senders).Select(i => JsonSerializer.SerializeToUtf8Bytes(
        new MessageRequest(Text, $"load-{i}", MessageChannel.Api), WireJson.Default.MessageRequest))];

    int _next;
    int _accepted;

    public int Accepted => _accepted;

    /// <param name="startedAt">From when the latency counts: for an open loop the time at which the message was due to be sent.</param>
    public async Task SendAsync(long startedAt, Latencies latencies, CancellationToken cancellationToken)
    {
        using var content = new ByteArrayContent(_bodies[(uint)Interlocked.Increment(ref _next) % _bodies.Length]);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/message") { Content = content };
        request.Headers.Add("Idempotency-Key", Guid.CreateVersion7().ToString());

        using var response = await http.SendAsync(request, cancellationToken);
        if (response.IsSuccessStatusCode)
        {
            Interlocked.Increment(ref _accepted);
            latencies.Add(startedAt);
        }
        else
        {
            latencies.Fail();
        }
    }
}
