using System.Text.Json.Nodes;

namespace TaskAgent.AppHost.Tests;

/// <summary>The smallest body that an OpenAPI schema takes, with a given id wherever an id is asked for.</summary>
static class Sample
{
    public static JsonNode? Of(JsonNode? schema, JsonNode document, string id)
    {
        if (schema?["$ref"] is { } reference)
        {
            return Of(document["components"]!["schemas"]![((string)reference!).Split('/')[^1]], document, id);
        }

        if ((schema?["oneOf"] ?? schema?["anyOf"]) is JsonArray choices)
        {
            return Of(choices.FirstOrDefault(choice => (string?)choice?["type"] != "null"), document, id);
        }

        return schema?["enum"] is JsonArray words ? words[0]!.DeepClone() : Kind(schema) switch
        {
            "object" => Members(schema!, document, id),
            "array" => new JsonArray(),
            "integer" or "number" => 1,
            "boolean" => false,
            _ => Text((string?)schema?["format"], id),
        };
    }

    // An id is filled in also where it may be left out: that is where somebody else's would be tried.
    static JsonObject Members(JsonNode schema, JsonNode document, string id)
    {
        var required = schema["required"]?.AsArray().Select(name => (string)name!).ToHashSet() ?? [];
        var members = new JsonObject();
        foreach (var (name, member) in schema["properties"]?.AsObject() ?? [])
        {
            if (required.Contains(name) || (string?)member?["format"] == "uuid")
            {
                members[name] = Of(member, document, id);
            }
        }

        return members;
    }

    static JsonNode Text(string? format, string id) => format switch
    {
        "uuid" => id,
        "date-time" => "2026-03-11T10:00:00Z",
        "date" => "2026-03-11",
        "time" => "10:00:00",
        // Also a time zone's name.
        _ => "UTC",
    };

    static string? Kind(JsonNode? schema) => schema?["type"] switch
    {
        JsonArray kinds => kinds.Select(kind => (string)kind!).FirstOrDefault(kind => kind != "null"),
        { } kind => (string)kind!,
        null => schema?["properties"] is null ? null : "object",
    };
}
