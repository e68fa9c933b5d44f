using System.Security.Cryptography;
using Aspire.Hosting.ApplicationModel;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;

namespace Aspire.Hosting.Engine;

/// <summary>Starts all resources, each when its own waits are over, and stops them, users before what they use.</summary>
sealed class ApplicationEngine(
    DistributedApplicationModel model,
    EndpointAllocator endpoints,
    ResourceNotificationService notifications,
    ResourceLogs logs,
    LocalFolders folders,
    HealthCheckService checks,
    DistributedApplicationExecutionContext executionContext,
    IServiceProvider services,
    TimeProvider time) : IHostedService, IDisposable
{
    readonly CancellationTokenSource _stopping = new();
    readonly List<ReplicaProxy> _proxies = [];
    readonly List<ResourceInstance> _instances = [];
    readonly List<Task> _starts = [];

    /// <summary>Of all resources with a life, in the order of the AppHost.</summary>
    public IReadOnlyList<ResourceInstance> Instances => _instances;

    /// <summary>Tells the developer what an instance is doing at its start.</summary>
    public event Action<ResourceInstance, string>? Reported;

    /// <summary>Returns when everything is on its way; who needs a resource waits for it.</summary>
    /// <exception cref="DistributedApplicationException">Nothing was started: a parameter is missing, resources wait for each other.</exception>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        folders.Create();
        ResourceGraph.RefuseCycles(model.Resources);
        foreach (var parameter in model.Resources.OfType<ParameterResource>())
        {
            await parameter.GetValueAsync(cancellationToken);
        }

        foreach (var resource in model.Resources)
        {
            endpoints.Allocate(resource);
        }

        var surroundings = new InstanceSurroundings(
            notifications,
            new Dependencies(notifications, resource => _instances.Count(instance => instance.Resource == resource)),
            new HealthMonitor(checks, time),
            time);
        foreach (var resource in model.Resources)
        {
            AddInstances(resource, surroundings);
        }

        _instances.ForEach(instance => instance.Publish(snapshot => snapshot));
        _starts.AddRange(_instances.Select(instance => Task.Run(() => instance.StartAsync(_stopping.Token), CancellationToken.None)));
    }

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        await _stopping.CancelAsync();
        using var kill = cancellationToken.Register(KillAll);
        var budget = new StopBudget(time);
        foreach (var level in ResourceGraph.UsersFirst(_instances))
        {
            await Task.WhenAll(level.Select(instance => instance.StopAsync(budget.For(instance))));
        }

        await Task.WhenAll(_starts).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        foreach (var proxy in _proxies)
        {
            await proxy.DisposeAsync();
        }
    }

    /// <summary>Ends everything by force; a stop under way returns soon after.</summary>
    public void KillAll() => _instances.ForEach(instance => instance.Kill());

    public void Dispose()
    {
        _instances.ForEach(instance => instance.Dispose());
        _stopping.Dispose();
    }

    void AddInstances(IResource resource, InstanceSurroundings surroundings)
    {
        if (resource.Annotations.OfType<RunnerAnnotation>().LastOrDefault() is not { } runner)
        {
            return;
        }

        var replicas = resource.Annotations.OfType<ReplicaAnnotation>().LastOrDefault()?.Replicas ?? 1;
        _proxies.AddRange(ReplicaProxy.StartFor(resource));
        for (var index = 0; index < replicas; index++)
        {
            _instances.Add(Create(resource, index, runner, surroundings));
        }
    }

    ResourceInstance Create(IResource resource, int index, RunnerAnnotation runner, InstanceSurroundings surroundings)
    {
        var log = logs.Open(resource, index);
        ResourceInstance? instance = null;
        var context = new ResourceRunContext
        {
            Resource = resource,
            InstanceId = $"{resource.Name}-{RandomNumberGenerator.GetString("abcdefghijkmnpqrstuvwxyz23456789", 8)}",
            Index = index,
            Services = services,
            ExecutionContext = executionContext,
            Folders = folders,
            Log = log.Write,
            Report = message => Reported?.Invoke(instance!, message),
        };
        return instance = new(context, runner, log, surroundings);
    }
}
