namespace Aspire.Hosting.Testing;

/// <summary>Puts an application together that a test will run: random ports, data of its own, no signals.</summary>
public interface IDistributedApplicationTestingBuilder : IDistributedApplicationBuilder, IAsyncDisposable, IDisposable
{
    /// <summary>The application, ready to run. Dispose it: that stops everything and removes its data.</summary>
    /// <param name="cancellationToken">Gives up.</param>
    Task<DistributedApplication> BuildAsync(CancellationToken cancellationToken = default);
}
