using Aspire.Hosting.Engine;

namespace Aspire.Hosting.ApplicationModel;

/// <summary>Starts and stops resources while the application runs.</summary>
public class ResourceCommandService
{
    readonly ApplicationEngine _engine;

    internal ResourceCommandService(ApplicationEngine engine) => _engine = engine;

    /// <summary>Executes a command.</summary>
    /// <param name="resourceId">An instance, or a resource, then all of its instances.</param>
    /// <param name="commandName">One of <see cref="KnownResourceCommands"/>.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public Task<ExecuteCommandResult> ExecuteCommandAsync(string resourceId, string commandName, CancellationToken cancellationToken = default) =>
        ExecuteAsync(
            _engine.Instances.Where(instance => Is(instance.Id, resourceId) || Is(instance.Resource.Name, resourceId)),
            resourceId,
            commandName,
            cancellationToken);

    /// <summary>Executes a command on all instances of a resource.</summary>
    /// <param name="resource">The resource.</param>
    /// <param name="commandName">One of <see cref="KnownResourceCommands"/>.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public Task<ExecuteCommandResult> ExecuteCommandAsync(IResource resource, string commandName, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(resource);
        return ExecuteAsync(_engine.Instances.Where(instance => instance.Resource == resource), resource.Name, commandName, cancellationToken);
    }

    static bool Is(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    static async Task<ExecuteCommandResult> ExecuteAsync(
        IEnumerable<ResourceInstance> chosen, string name, string commandName, CancellationToken cancellationToken)
    {
        var instances = chosen.ToList();
        if (instances.Count == 0)
        {
            return new() { Success = false, ErrorMessage = $"Resource '{name}' not found." };
        }

        try
        {
            await Task.WhenAll(instances.Select(instance => ExecuteAsync(instance, commandName, cancellationToken)));
            return new() { Success = true };
        }
        catch (DistributedApplicationException failure)
        {
            return new() { Success = false, ErrorMessage = failure.Message };
        }
    }

    static async Task ExecuteAsync(ResourceInstance instance, string commandName, CancellationToken cancellationToken)
    {
        if (commandName == KnownResourceCommands.StopCommand)
        {
            await instance.StopAsync(ResourceInstance.DefaultPatience);
        }
        else if (commandName == KnownResourceCommands.StartCommand)
        {
            Require(await instance.StartAsync(cancellationToken));
        }
        else if (commandName == KnownResourceCommands.RestartCommand)
        {
            await instance.StopAsync(ResourceInstance.DefaultPatience);
            Require(await instance.StartAsync(cancellationToken));
        }
        else
        {
            throw new DistributedApplicationException($"Command '{commandName}' not available for resource '{instance.Resource.Name}'.");
        }
    }

    static void Require(ResourceEvent started)
    {
        if (started.HasEnded())
        {
            throw new DistributedApplicationException($"The resource '{started.Resource.Name}' {started.Describe()}");
        }
    }
}

/// <summary>How a command ended.</summary>
public sealed class ExecuteCommandResult
{
    /// <summary>Whether it did what it should.</summary>
    public required bool Success { get; init; }

    /// <summary>Whether it was cancelled.</summary>
    public bool Canceled { get; init; }

    /// <summary>Why it did not; null when it did.</summary>
    public string? ErrorMessage { get; init; }
}
