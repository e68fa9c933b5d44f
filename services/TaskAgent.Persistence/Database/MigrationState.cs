namespace TaskAgent.Persistence.Database;

/// <summary>Whether the database has this program's schema.</summary>
sealed class MigrationState
{
    readonly TaskCompletionSource _finished = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task Finished => _finished.Task;

    public void Finish() => _finished.TrySetResult();
}
