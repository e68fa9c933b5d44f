namespace TaskAgent.Contracts.Tasks;

/// <summary>A user's tasks, counted.</summary>
/// <param name="Total">All tasks.</param>
/// <param name="Pending">To be done.</param>
/// <param name="InProgress">Being done.</param>
/// <param name="Completed">Done.</param>
/// <param name="Cancelled">Will not be done.</param>
public sealed record TaskStats(int Total, int Pending, int InProgress, int Completed, int Cancelled)
{
    /// <summary>Completed tasks per hundred, to one decimal; 0 when there are none.</summary>
    public double CompletionRate => Total == 0 ? 0 : Math.Round(100.0 * Completed / Total, 1);
}
