using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Aspire.Hosting.ApplicationModel;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Aspire.Hosting.Engine;

/// <summary>Asks an instance by HTTP. Not one of the AppHost's registered checks, because those know nothing of instances.</summary>
sealed class HttpHealthCheckAnnotation(string key, string? endpointName, string path, int statusCode) : HealthCheckAnnotation(key)
{
    static readonly HttpClient Client = new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        UseProxy = false,
        ActivityHeadersPropagator = null,
    })
    {
        Timeout = TimeSpan.FromSeconds(5),
    };

    public async Task<HealthCheckResult> CheckAsync(IResource resource, int instance, CancellationToken cancellationToken)
    {
        var endpoint = Endpoint(resource);
        var url = string.Create(CultureInfo.InvariantCulture, $"{endpoint.UriScheme}://{endpoint.TargetHost}:{endpoint.InstancePorts[instance]}{path}");
        if (!await ListensAsync(endpoint.InstancePorts[instance]))
        {
            return HealthCheckResult.Unhealthy($"{url} does not answer: nothing listens");
        }

        try
        {
            using var response = await Client.GetAsync(url, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
            return (int)response.StatusCode == statusCode
                ? HealthCheckResult.Healthy()
                : HealthCheckResult.Unhealthy($"{url} answered {(int)response.StatusCode}, expected {statusCode}");
        }
        catch (Exception failure) when (failure is HttpRequestException or OperationCanceledException && !cancellationToken.IsCancellationRequested)
        {
            return HealthCheckResult.Unhealthy($"{url} did not answer: {failure.Message}");
        }
    }

    // Asked twenty times a second of everything that starts: an exception for each refusal would cost more than the start itself.
    static async Task<bool> ListensAsync(int port)
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        using var attempt = new SocketAsyncEventArgs { RemoteEndPoint = new IPEndPoint(IPAddress.Loopback, port) };
        var done = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        attempt.Completed += (_, _) => done.SetResult();
        if (socket.ConnectAsync(attempt))
        {
            await done.Task;
        }

        return attempt.SocketError == SocketError.Success;
    }

    EndpointAnnotation Endpoint(IResource resource)
    {
        var endpoints = resource.Annotations.OfType<EndpointAnnotation>().ToList();
        return endpoints.Find(endpoint => endpoint.Name == endpointName)
            ?? (endpointName is null ? endpoints.Find(endpoint => endpoint.Name == "https") ?? endpoints.Find(endpoint => endpoint.Name == "http") : null)
            ?? throw new DistributedApplicationException(
                $"The health check of the resource '{resource.Name}' asks its endpoint '{endpointName ?? "http"}', which does not exist.");
    }
}
