using System.Text.Json.Nodes;

namespace TaskAgent.TaskManagement.Tasks;

static class TaskMetadata
{
    /// <summary>Sets the members of the patch, and removes those that are null there. Whole members: a list or object is replaced.</summary>
    public static JsonObject Merge(JsonObject state, JsonObject? patch)
    {
        if (patch is null)
        {
            return state;
        }

        var merged = (JsonObject)state.DeepClone();
        foreach (var (name, value) in patch)
        {
            if (value is null)
            {
                merged.Remove(name);
            }
            else
            {
                merged[name] = value.DeepClone();
            }
        }

        return merged;
    }
}
