using Aspire.Hosting.ApplicationModel;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Aspire.Hosting.Engine;

/// <summary>One instance of a resource, through all its lives: waits, starts, is watched, stops, may start again.</summary>
sealed class ResourceInstance(ResourceRunContext context, RunnerAnnotation annotation, ResourceLog log, InstanceSurroundings surroundings) : IDisposable
{
    /// <summary>How long an instance that is told to stop may take.</summary>
    public static readonly TimeSpan DefaultPatience = TimeSpan.FromSeconds(5);

    readonly SemaphoreSlim _gate = new(1, 1);
    CancellationTokenSource _starting = new();
    IResourceRun? _run;
    Task _watch = Task.CompletedTask;

    public IResource Resource => context.Resource;

    public string Id => context.InstanceId;

    public int Index => context.Index;

    public ResourceLog Log => log;

    /// <summary>Whether others keep their state in it: it stops last and gets more time.</summary>
    public bool IsServer => annotation.EndState == KnownResourceStates.Exited;

    bool Lives => _run is { Ended.IsCompleted: false };

    /// <summary>Starts it when its waits are over; returns when it runs or has failed to. Nothing happens when it runs already.</summary>
    public async Task<ResourceEvent> StartAsync(CancellationToken cancellationToken)
    {
        await _gate.WaitAsync(cancellationToken);
        try
        {
            if (!Lives)
            {
                _starting.Dispose();
                _starting = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
                await BeginAsync(_starting.Token);
            }

            return Publish(snapshot => snapshot);
        }
        finally
        {
            _gate.Release();
        }
    }

    /// <summary>Stops it, or gives up its start. Returns when it has ended.</summary>
    public async Task StopAsync(TimeSpan patience)
    {
        await _starting.CancelAsync();
        await _gate.WaitAsync();
        try
        {
            if (Lives)
            {
                Publish(snapshot => snapshot with { State = KnownResourceStates.Stopping, HealthStatus = null });
                await _run!.StopAsync(patience);
                await _watch;
            }
        }
        finally
        {
            _gate.Release();
        }
    }

    /// <summary>Ends it by force.</summary>
    public void Kill()
    {
        _starting.Cancel();
        if (Lives)
        {
            _run!.Kill();
        }
    }

    public void Dispose()
    {
        _gate.Dispose();
        _starting.Dispose();
    }

    public ResourceEvent Publish(Func<CustomResourceSnapshot, CustomResourceSnapshot> change) =>
        surroundings.Notifications.Publish(Resource, Id, snapshot => change(snapshot ?? Initial()));

    async Task BeginAsync(CancellationToken cancellationToken)
    {
        try
        {
            await surroundings.Dependencies.WaitAsync(this, cancellationToken);
            Publish(snapshot => snapshot with { State = KnownResourceStates.Starting, ExitCode = null, Reason = null, LastLines = [] });
            _run = await annotation.Runner.StartAsync(context, cancellationToken);
            _watch = WatchAsync(_run);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            Publish(snapshot => snapshot with { State = KnownResourceStates.NotStarted });
        }
        catch (Exception failure)
        {
            log.Write(failure.ToString());
            var reason = failure is DistributedApplicationException ? failure.Message : $"{failure.GetType().Name}: {failure.Message}";
            Publish(snapshot => snapshot with { State = KnownResourceStates.FailedToStart, Reason = reason });
        }
    }

    async Task WatchAsync(IResourceRun run)
    {
        using var ended = new CancellationTokenSource();
        var checks = Resource.Annotations.OfType<HealthCheckAnnotation>().Any();
        Publish(snapshot => snapshot with
        {
            State = KnownResourceStates.Running,
            StartTimeStamp = surroundings.Time.GetUtcNow().UtcDateTime,
            StopTimeStamp = null,
            HealthStatus = checks ? HealthStatus.Unhealthy : HealthStatus.Healthy,
        });
        var health = checks ? surroundings.Health.WatchAsync(this, ended.Token) : Task.CompletedTask;
        var exitCode = await run.Ended;
        await ended.CancelAsync();
        await health;
        Publish(snapshot => snapshot with
        {
            State = annotation.EndState,
            ExitCode = exitCode,
            LastLines = exitCode == 0 || snapshot.State?.Text == KnownResourceStates.Stopping ? [] : log.Last,
            HealthStatus = null,
            StopTimeStamp = surroundings.Time.GetUtcNow().UtcDateTime,
        });
    }

    CustomResourceSnapshot Initial() => new()
    {
        ResourceType = annotation.ResourceType,
        State = KnownResourceStates.NotStarted,
        Urls = [.. Resource.Annotations.OfType<EndpointAnnotation>().Select(endpoint =>
            new UrlSnapshot(endpoint.Name, endpoint.AllocatedEndpoint!.UriString, IsInternal: !endpoint.IsExternal))],
    };
}

/// <summary>What all instances share.</summary>
sealed record InstanceSurroundings(ResourceNotificationService Notifications, Dependencies Dependencies, HealthMonitor Health, TimeProvider Time);
