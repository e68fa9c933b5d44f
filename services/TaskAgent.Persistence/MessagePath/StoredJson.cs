using System.Text.Json;
using TaskAgent.Contracts.Channels;
using TaskAgent.Contracts.Http;
using TaskAgent.Contracts.Tasks;
using TaskAgent.Persistence.Tasks;

namespace TaskAgent.Persistence.MessagePath;

/// <summary>Documents that were answered once and are kept to be answered again.</summary>
static class StoredJson
{
    public static byte[] Write(MessageResponse response) => JsonSerializer.SerializeToUtf8Bytes(response, WireJson.Default.MessageResponse);

    public static byte[] Write(ChangeSet changes) => JsonSerializer.SerializeToUtf8Bytes(changes, WireJson.Default.ChangeSet);

    public static MessageResponse Response(string json) => JsonSerializer.Deserialize(json, WireJson.Default.MessageResponse)!;

    public static ChangeSet ChangeSet(string json) => JsonSerializer.Deserialize(json, WireJson.Default.ChangeSet)!;

    // Written by the database, in the zone of its session.
    public static Undone Undone(string json)
    {
        var undone = JsonSerializer.Deserialize(json, WireJson.Default.Undone)!;
        return undone with
        {
            Removed = [.. undone.Removed.Select(task => task.AsStored())],
            Restored = [.. undone.Restored.Select(restored => new RestoredTask(restored.Task.AsStored(), restored.Replaced.AsStored()))],
        };
    }
}
