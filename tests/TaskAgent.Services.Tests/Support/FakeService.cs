using System.Collections.Concurrent;

namespace TaskAgent.Services.Tests.Support;

/// <summary>A neighbour at the HTTP boundary: keeps what it was asked, and answers by route. A route that nobody registered throws.</summary>
public sealed class FakeService(string resource)
{
    readonly List<Route> _routes = [];
    readonly ConcurrentQueue<ReceivedRequest> _received = new();

    /// <summary>Every request so far, retries included.</summary>
    public IReadOnlyList<ReceivedRequest> Received => [.. _received];

    /// <summary>Nobody listens: every connection is refused.</summary>
    public bool IsAway { get; set; }

    /// <param name="method">The method.</param>
    /// <param name="path">E.g. <c>/tasks/{id}</c>; a later registration wins over an earlier one.</param>
    /// <param name="answer">Makes the answer.</param>
    public void On(HttpMethod method, string path, Func<ReceivedRequest, HttpResponseMessage> answer) =>
        On(method, path, (request, _) => Task.FromResult(answer(request)));

    public void On(HttpMethod method, string path, Func<ReceivedRequest, CancellationToken, Task<HttpResponseMessage>> answer) =>
        _routes.Insert(0, new Route(method, path.Split('/'), answer));

    internal async Task<HttpResponseMessage> AnswerAsync(HttpRequestMessage message, CancellationToken cancellationToken)
    {
        var request = await ReceivedRequest.ReadAsync(message, cancellationToken);
        _received.Enqueue(request);
        if (IsAway)
        {
            throw new HttpRequestException(HttpRequestError.ConnectionError, $"Connection refused ({resource})");
        }

        var route = _routes.Find(route => route.Matches(request))
            ?? throw new InvalidOperationException($"No test registered {request.Method} {request.Path} at {resource}.");
        var response = await route.Answer(request, cancellationToken);
        response.RequestMessage = message;
        return response;
    }

    sealed record Route(HttpMethod Method, string[] Segments, Func<ReceivedRequest, CancellationToken, Task<HttpResponseMessage>> Answer)
    {
        public bool Matches(ReceivedRequest request)
        {
            var path = request.Path.Split('/');
            return Method == request.Method
                && path.Length == Segments.Length
                && Segments.Zip(path).All(pair => pair.First.StartsWith('{') || pair.First == pair.Second);
        }
    }
}
