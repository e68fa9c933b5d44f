using System.Globalization;
using System.Text.Json.Nodes;

namespace TaskAgent.Language.Tests;

/// <summary>Field values as specifications write them: money is <c>"15.49 USD"</c>, a moment <c>"2026-03-24 14:30"</c>.</summary>
static class FieldJson
{
    public static JsonNode? Of(FieldValue? value) => value switch
    {
        null => null,
        FieldValue.Text text => text.Value,
        FieldValue.List list => new JsonArray([.. list.Values.Select(v => (JsonNode)v)]),
        FieldValue.Map map => new JsonObject(map.Values.Select(v => KeyValuePair.Create(v.Key, (JsonNode?)v.Value))),
        FieldValue.Money money => string.Create(CultureInfo.InvariantCulture, $"{money.Amount:0.##} {money.Currency}"),
        FieldValue.Number number => number.Value,
        FieldValue.Date date => date.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        FieldValue.Time time => time.Value.ToString("HH:mm", CultureInfo.InvariantCulture),
        FieldValue.Moment moment => moment.Value.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
        FieldValue.Flag flag => flag.Value,
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, "A kind of field that specifications cannot write."),
    };
}
