using System.Globalization;
using System.Text.Json.Nodes;
using TaskAgent.Language;

namespace TaskAgent.AiAgent.Reading;

/// <summary>The fields of a task as JSON: the seed's keys, values as people write them.</summary>
static class MetadataMap
{
    public static JsonObject ToWire(IReadOnlyList<Field> fields)
    {
        var metadata = new JsonObject();
        foreach (var field in fields)
        {
            metadata[field.Key] = ToWire(field.Value);
        }

        return metadata;
    }

    static JsonNode ToWire(FieldValue value) => value switch
    {
        FieldValue.Text text => JsonValue.Create(text.Value),
        FieldValue.List list => ToWire(list.Values),
        FieldValue.Map map => new JsonObject(map.Values.Select(pair => KeyValuePair.Create<string, JsonNode?>(pair.Key, JsonValue.Create(pair.Value)))),
        FieldValue.Money money => JsonValue.Create(string.Create(CultureInfo.InvariantCulture, $"{money.Amount} {money.Currency}")),
        FieldValue.Number number => JsonValue.Create(number.Value),
        FieldValue.Date date => JsonValue.Create(date.Value.ToString("O", CultureInfo.InvariantCulture)),
        FieldValue.Time time => JsonValue.Create(time.Value.ToString("HH:mm", CultureInfo.InvariantCulture)),
        FieldValue.Moment moment => JsonValue.Create(moment.Value.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)),
        FieldValue.Flag flag => JsonValue.Create(flag.Value),
        _ => throw new NotSupportedException($"No JSON for a field value of type {value.GetType().Name}."),
    };

    public static JsonArray ToWire(IEnumerable<string> values) => new([.. values.Select(value => JsonValue.Create(value))]);
}
