using Aspire.Hosting.ApplicationModel;

namespace Aspire.Hosting.Engine;

/// <summary>Holds an instance back until what it waits for is as wanted.</summary>
sealed class Dependencies(ResourceNotificationService notifications, Func<IResource, int> countInstances)
{
    /// <exception cref="DistributedApplicationException">Something waited for has ended otherwise than wanted.</exception>
    public async Task WaitAsync(ResourceInstance instance, CancellationToken cancellationToken)
    {
        var waits = Of(instance.Resource).Where(wait => countInstances(wait.Resource) > 0).ToList();
        if (waits.Count > 0)
        {
            instance.Publish(snapshot => snapshot with { State = KnownResourceStates.Waiting, ExitCode = null, Reason = null });
            await Task.WhenAll(waits.Select(wait => WaitAsync(wait, cancellationToken)));
        }
    }

    /// <summary>What a resource says it waits for, and the parent that it lives in.</summary>
    public static IEnumerable<WaitAnnotation> Of(IResource resource) =>
        resource is IResourceWithParent child
            ? [.. resource.Annotations.OfType<WaitAnnotation>(), new WaitAnnotation(child.Parent, WaitType.WaitUntilHealthy)]
            : resource.Annotations.OfType<WaitAnnotation>();

    // All replicas count, so one that is fine is not enough.
    async Task WaitAsync(WaitAnnotation wait, CancellationToken cancellationToken)
    {
        var instances = new Dictionary<string, ResourceEvent>();
        await foreach (var change in notifications.WatchAsync(cancellationToken))
        {
            if (change.Resource != wait.Resource)
            {
                continue;
            }

            instances[change.ResourceId] = change;
            Refuse(wait, change);
            if (instances.Count == countInstances(wait.Resource) && instances.Values.All(instance => IsOver(wait, instance)))
            {
                return;
            }
        }
    }

    static bool IsOver(WaitAnnotation wait, ResourceEvent instance) => wait.WaitType switch
    {
        WaitType.WaitUntilHealthy => instance.IsHealthy(),
        WaitType.WaitUntilStarted => instance.IsIn(KnownResourceStates.Running),
        _ => instance.HasEnded(),
    };

    void Refuse(WaitAnnotation wait, ResourceEvent change)
    {
        if (!change.HasEnded())
        {
            return;
        }

        if (wait.WaitType == WaitType.WaitForCompletion && (change.IsIn(KnownResourceStates.FailedToStart) || change.Snapshot.ExitCode != wait.ExitCode))
        {
            throw new DistributedApplicationException(
                $"the resource '{wait.Resource.Name}' it waits for {change.Describe()}; expected exit code {wait.ExitCode}.");
        }

        if (wait.WaitType != WaitType.WaitForCompletion && notifications.DefaultWaitBehavior == WaitBehavior.StopOnResourceUnavailable)
        {
            throw new DistributedApplicationException($"the resource '{wait.Resource.Name}' it waits for {change.Describe()}.");
        }
    }
}
