using System.Text;
using Aspire.Hosting.ApplicationModel;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Aspire.Hosting.Consoles;

static class ResourceTable
{
    /// <summary>A line for each resource: name, state, addresses.</summary>
    public static string Render(IEnumerable<(string Name, CustomResourceSnapshot Snapshot)> resources)
    {
        List<(string Name, string State, string Urls)> rows =
        [
            ("RESOURCE", "STATE", "URL"),
            .. resources.Select(resource => (resource.Name, StateOf(resource.Snapshot), string.Join("  ", resource.Snapshot.Urls.Select(url => url.Url)))),
        ];
        var (names, states) = (rows.Max(row => row.Name.Length), rows.Max(row => row.State.Length));
        var table = new StringBuilder().AppendLine();
        foreach (var row in rows)
        {
            table.AppendLine($"  {row.Name.PadRight(names)}  {row.State.PadRight(states)}  {row.Urls}".TrimEnd());
        }

        return table.ToString();
    }

    static string StateOf(CustomResourceSnapshot snapshot) =>
        snapshot.State?.Text == KnownResourceStates.Running && snapshot.HealthStatus is { } health
            ? health.ToString().ToLowerInvariant()
            : (snapshot.State?.Text ?? KnownResourceStates.NotStarted).ToLowerInvariant();
}
