using Aspire.Hosting.Engine;

namespace Aspire.Hosting.Postgres.Local;

/// <summary>A database lives from its server's first start on; whether it can be reached is for its health check to say.</summary>
sealed class DatabaseRunner : IResourceRunner
{
    public Task<IResourceRun> StartAsync(ResourceRunContext context, CancellationToken cancellationToken) =>
        Task.FromResult<IResourceRun>(new DatabaseRun());

    sealed class DatabaseRun : IResourceRun
    {
        readonly TaskCompletionSource<int?> _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task<int?> Ended => _ended.Task;

        public Task StopAsync(TimeSpan patience)
        {
            Kill();
            return Task.CompletedTask;
        }

        public void Kill() => _ended.TrySetResult(null);
    }
}
