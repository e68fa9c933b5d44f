using System.Text;
using System.Text.Json;

namespace TaskAgent.ServiceDefaults.Problems;

/// <summary>Turns the validator's messages, which speak of C# properties, into sentences about the fields of the wire.</summary>
static class ValidationErrors
{
    const string Required = "is required.";

    public static IDictionary<string, string[]> InWireNames(IDictionary<string, string[]> errors) =>
        errors.ToDictionary(
            error => WireName(error.Key),
            error => Array.ConvertAll(error.Value, message => Sentence(WireName(error.Key), error.Key, message)));

    public static string Describe(IDictionary<string, string[]> errors) =>
        "Validation error: " + string.Join("; ", errors.Values.SelectMany(messages => messages));

    // "Create[0].DueLocalDate" -> "create[0].due_local_date"
    static string WireName(string path)
    {
        var name = new StringBuilder(path.Length + 8);
        foreach (var segment in path.Split('.'))
        {
            var bracket = segment.IndexOf('[', StringComparison.Ordinal);
            var property = bracket < 0 ? segment : segment[..bracket];
            name.Append(name.Length == 0 ? "" : ".")
                .Append(JsonNamingPolicy.SnakeCaseLower.ConvertName(property))
                .Append(bracket < 0 ? "" : segment[bracket..]);
        }

        return name.ToString();
    }

    // "The field Title must be a string with a maximum length of 500." -> "field 'title' must be ..."
    static string Sentence(string wireName, string path, string message)
    {
        if (message.EndsWith(Required, StringComparison.Ordinal))
        {
            return $"missing required field '{wireName}'";
        }

        var property = path[(path.LastIndexOf('.') + 1)..];
        var sentence = message.TrimEnd('.').Replace($"The field {property} ", "", StringComparison.Ordinal);
        return $"field '{wireName}' {sentence}";
    }
}
