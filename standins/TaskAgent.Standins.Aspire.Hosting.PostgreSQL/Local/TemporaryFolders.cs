using Aspire.Hosting.Engine;

namespace Aspire.Hosting.Postgres.Local;

/// <summary>Folders of servers whose data nobody keeps.</summary>
static class TemporaryFolders
{
    // One that is just being made is not held yet.
    static readonly TimeSpan Young = TimeSpan.FromMinutes(1);

    /// <summary>A new one. Those of AppHosts that were killed, which could not delete them, go.</summary>
    public static string For(ResourceRunContext context)
    {
        var all = Path.Combine(context.Folders.State, "servers");
        var now = TimeProvider.System.GetUtcNow();
        foreach (var folder in Directory.Exists(all) ? new DirectoryInfo(all).GetDirectories() : [])
        {
            if (now - folder.CreationTimeUtc > Young)
            {
                DeleteUnlessHeld(folder.FullName);
            }
        }

        return Path.Combine(all, context.InstanceId);
    }

    static void DeleteUnlessHeld(string folder)
    {
        try
        {
            using var held = PostgresFolder.Open(folder);
            held.Delete();
        }
        catch (DistributedApplicationException)
        {
            // A living AppHost's, or another user's.
        }
    }
}
