using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using TaskAgent.Contracts.Http;

namespace TaskAgent.Persistence.Database;

/// <summary>How C# values are written in columns: the names and words of the wire.</summary>
static class Columns
{
    /// <summary>The word of an enumeration's value on the wire, e.g. <c>API</c>.</summary>
    public static string Word<TEnum>(TEnum value)
        where TEnum : struct, Enum =>
        JsonSerializer.Serialize(value, typeof(TEnum), WireJson.Default).Trim('"');

    public static string OneOf<TEnum>(string column)
        where TEnum : struct, Enum =>
        $"{column} in ({string.Join(", ", Enum.GetValues<TEnum>().Select(value => $"'{Word(value)}'"))})";

    public static void UseWireNames(this ModelBuilder model)
    {
        foreach (var property in model.Model.GetEntityTypes().SelectMany(entity => entity.GetProperties()))
        {
            property.SetColumnName(JsonNamingPolicy.SnakeCaseLower.ConvertName(property.Name));
            property.SetDefaultValueSql(property.ClrType == typeof(JsonObject) ? "'{}'" : null);
        }
    }

    public sealed class JsonObjectText() : ValueConverter<JsonObject, string>(
        value => value.ToJsonString(null), text => (JsonObject)JsonNode.Parse(text, null, default)!);

    public sealed class SameJson() : ValueComparer<JsonObject>(
        (one, other) => JsonNode.DeepEquals(one, other), value => value.Count, value => (JsonObject)value.DeepClone());
}
