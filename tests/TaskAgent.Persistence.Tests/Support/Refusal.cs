using System.Net;
using TaskAgent.Contracts.Http;

namespace TaskAgent.Persistence.Tests.Support;

/// <summary>How the service refused a call.</summary>
sealed record Refusal(HttpStatusCode Status, string Message)
{
    public static async Task<Refusal> OfAsync(Func<Task> call)
    {
        var refusal = await Assert.ThrowsAsync<ServiceException>(call);
        return new(refusal.Status, refusal.Message);
    }
}
