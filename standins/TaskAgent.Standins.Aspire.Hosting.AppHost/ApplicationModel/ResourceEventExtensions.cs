using Aspire.Hosting.Engine;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Aspire.Hosting.ApplicationModel;

static class ResourceEventExtensions
{
    public static bool IsHealthy(this ResourceEvent change) => change.Snapshot.HealthStatus == HealthStatus.Healthy && change.IsIn(KnownResourceStates.Running);

    public static bool IsIn(this ResourceEvent change, string state) => change.Snapshot.State?.Text == state;

    /// <summary>Whether nothing follows unless somebody starts it.</summary>
    public static bool HasEnded(this ResourceEvent change) => KnownResourceStates.TerminalStates.Contains(change.Snapshot.State?.Text);

    /// <summary>The end of a sentence: "failed to start: ...", "exited with code 134".</summary>
    public static string Describe(this ResourceEvent change) =>
        change.IsIn(KnownResourceStates.FailedToStart) ? $"failed to start: {change.Snapshot.Reason}"
        : change.HasEnded() ? ExitCodes.Describe(change.Snapshot.ExitCode)
        : $"is {change.Snapshot.State?.Text}";
}
