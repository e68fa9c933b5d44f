using System.Runtime.CompilerServices;

namespace TaskAgent.Persistence.Tests.Support;

/// <summary>Files of the repository that are written by a test and reviewed by people.</summary>
static class Snapshot
{
    /// <summary>Set to 1 to write them anew.</summary>
    const string Update = "TASKAGENT_UPDATE_SNAPSHOTS";

    /// <summary>The reviewed text.</summary>
    /// <param name="now">What it would be now.</param>
    /// <param name="path">The file, from the folder of the tests.</param>
    public static async Task<string> ReadAsync(string now, string path)
    {
        var file = Path.Combine(Path.GetDirectoryName(ThisFile())!, "..", path);
        if (Environment.GetEnvironmentVariable(Update) == "1")
        {
            await File.WriteAllTextAsync(file, now);
        }

        return await File.ReadAllTextAsync(file);
    }

    static string ThisFile([CallerFilePath] string path = "") => path;
}
