using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace TaskAgent.Services.Tests.Support;

/// <summary>Documents that change only on purpose: the files in <c>Snapshots/</c>. With <c>UPDATE_SNAPSHOTS=1</c> a test writes its file.</summary>
static class Snapshot
{
    static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    public static void Match(string name, string json, [CallerFilePath] string caller = "")
    {
        var path = Path.Combine(Path.GetDirectoryName(caller)!, "..", "Snapshots", $"{name}.json");
        var actual = JsonNode.Parse(json)!.ToJsonString(Indented) + "\n";
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
        {
            File.WriteAllText(path, actual);
        }

        Assert.Equal(File.ReadAllText(path), actual);
    }
}
