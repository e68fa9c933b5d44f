using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Http.Resilience;
using Polly;
using Polly.Timeout;
using TaskAgent.ServiceDefaults.Identity;

namespace TaskAgent.ServiceDefaults.Clients;

public static class ServiceClientExtensions
{
    const string Retries = "retries";

    /// <summary>How long an answer may take with all repeats; who waits for it is told then.</summary>
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    static readonly TimeSpan AttemptTimeout = TimeSpan.FromSeconds(10);

    /// <summary>
    /// A typed client of another service of the graph, found by its resource name and called with a signed token. A message passes
    /// five such calls, so there is nothing in them that is not needed: docs/performance.md has what each part costs.
    /// </summary>
    public static IHttpClientBuilder AddServiceClient<TClient>(this IHostApplicationBuilder builder, string resource)
        where TClient : class
    {
        var client = builder.Services
            .AddHttpClient<TClient>(http =>
            {
                http.BaseAddress = new Uri($"http://{resource}");
                http.Timeout = Patience;
            })
            .UseSocketsHttpHandler((sockets, _) =>
            {
                sockets.AllowAutoRedirect = false;
                sockets.UseCookies = false;
            })
            .RemoveAllLoggers();
        builder.Services.Configure<HttpRetryStrategyOptions>(Retries, ConfigureRetries);
        client.AddResilienceHandler(Retries, (pipeline, context) => pipeline
            .AddRetry(context.GetOptions<HttpRetryStrategyOptions>(Retries))
            .AddTimeout(AttemptTimeout));
        client.AddServiceDiscovery();
        return client.AddHttpMessageHandler(services => ActivatorUtilities.CreateInstance<ServiceTokenHandler>(services, resource));
    }

    // Every call inside the graph may be repeated, POSTs too: each is idempotent by an id of the caller. A neighbour that restarts
    // is back within a second or two; a caller should not notice. But an answer is an answer, an error's too: a neighbour that says
    // 502 has already waited for its own neighbour, and waiting again at every step would add up.
    static void ConfigureRetries(HttpRetryStrategyOptions options)
    {
        options.MaxRetryAttempts = 5;
        options.Delay = TimeSpan.FromMilliseconds(100);
        options.MaxDelay = TimeSpan.FromSeconds(1);
        options.ShouldHandle = static arguments => ValueTask.FromResult(
            arguments.Outcome.Exception is HttpRequestException or TimeoutRejectedException
            || arguments.Outcome.Result?.StatusCode is HttpStatusCode.ServiceUnavailable);
    }
}
