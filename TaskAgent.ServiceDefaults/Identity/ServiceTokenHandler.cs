using System.Net.Http.Headers;
using TaskAgent.Contracts.Http;

namespace TaskAgent.ServiceDefaults.Identity;

/// <summary>Signs each call to another service, for the user that the request names.</summary>
sealed class ServiceTokenHandler(ServiceTokens tokens, string audience) : DelegatingHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", tokens.Create(audience, request.GetUser()));
        return base.SendAsync(request, cancellationToken);
    }
}
