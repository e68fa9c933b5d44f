using System.Net;

namespace TaskAgent.Contracts.Http;

/// <summary>Another service answered with an error. Its message is made for the caller and safe to show.</summary>
/// <param name="status">The HTTP status it answered with.</param>
/// <param name="message">Its <c>error.message</c>, else the problem's detail or title.</param>
/// <param name="retryAfter">Its <c>Retry-After</c>, or null when it had none.</param>
public sealed class ServiceException(HttpStatusCode status, string message, TimeSpan? retryAfter = null) : Exception(message)
{
    /// <summary>The HTTP status of the answer.</summary>
    public HttpStatusCode Status { get; } = status;

    /// <summary>How long to wait before the next attempt; null when the service did not say.</summary>
    public TimeSpan? RetryAfter { get; } = retryAfter;

    /// <summary>Whether the caller's request is at fault (4xx) rather than the service (5xx).</summary>
    public bool IsRefusal => (int)Status is 404 or 409 or 412 or 422;
}
