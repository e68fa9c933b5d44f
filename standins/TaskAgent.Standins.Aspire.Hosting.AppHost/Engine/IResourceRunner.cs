namespace Aspire.Hosting.Engine;

/// <summary>Brings a resource to life. One runner serves all starts of its resource.</summary>
interface IResourceRunner
{
    /// <summary>Ends when the resource runs; its health checks are asked afterwards.</summary>
    /// <exception cref="DistributedApplicationException">It cannot be started; the message is one sentence for the developer.</exception>
    Task<IResourceRun> StartAsync(ResourceRunContext context, CancellationToken cancellationToken);
}

/// <summary>One life of a resource, from its start to its end.</summary>
interface IResourceRun
{
    /// <summary>Ends when the life does, by itself or not, with the exit code; null where there is no process.</summary>
    Task<int?> Ended { get; }

    /// <summary>Asks it to end, and ends it by force when it has not after <paramref name="patience"/>. Returns when it has ended.</summary>
    Task StopAsync(TimeSpan patience);

    /// <summary>Ends it by force, at once.</summary>
    void Kill();
}
