using System.ComponentModel;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using TaskAgent.Contracts.Http;

namespace TaskAgent.ServiceDefaults.Problems;

/// <summary>Says which field of a body is wrong, and what it takes instead.</summary>
static class JsonErrors
{
    public static (int Status, string Detail) Map(HttpContext context, JsonException error)
    {
        // The reader's own errors, wrapped by the serializer: the text is not JSON at all.
        if (error.InnerException is JsonException)
        {
            return (StatusCodes.Status400BadRequest, $"The body is not valid JSON: line {error.LineNumber + 1}, byte {error.BytePositionInLine + 1}.");
        }

        var path = error.Path is ['$', '.', .. var rest] ? rest : null;
        if (path is null)
        {
            return (StatusCodes.Status422UnprocessableEntity, "Validation error: the body must be a JSON object.");
        }

        var body = context.Features.Get<IExceptionHandlerFeature>()?.Endpoint?.Metadata.GetMetadata<IAcceptsMetadata>()?.RequestType;
        return (StatusCodes.Status422UnprocessableEntity, $"Validation error: {Describe(path, body is null ? null : TypeAt(body, path))}");
    }

    public static string Describe(string path, Type? type) => type switch
    {
        null => $"unknown field '{path}'",
        { IsEnum: true } => $"field '{path}' must be one of {string.Join(", ", Names(type))}",
        _ when type == typeof(string) => $"field '{path}' must be a text",
        _ when type == typeof(Guid) => $"field '{path}' must be a UUID",
        _ when type == typeof(bool) => $"field '{path}' must be true or false",
        _ when type == typeof(int) || type == typeof(double) => $"field '{path}' must be a number",
        _ when type == typeof(DateOnly) => $"field '{path}' must be a date like 2026-03-11",
        _ when type == typeof(TimeOnly) => $"field '{path}' must be a time like 14:30:00",
        _ when type == typeof(DateTimeOffset) => $"field '{path}' must be a time with its offset like 2026-03-11T10:00:00-04:00",
        _ when type.GetCustomAttribute<DescriptionAttribute>() is { } rule => $"field '{path}' must be {rule.Description}",
        _ => $"field '{path}' has a value of the wrong kind",
    };

    // "create[0].task_type" walks from the body's type through its members; null where the wire has no such field.
    static Type? TypeAt(Type body, string path)
    {
        Type? type = body;
        foreach (var segment in path.Split('.', '[').Where(segment => !segment.EndsWith(']')))
        {
            var info = type is null ? null : WireJson.Default.GetTypeInfo(type);
            if (info is { Kind: JsonTypeInfoKind.Enumerable, ElementType: { } element })
            {
                info = WireJson.Default.GetTypeInfo(element);
            }

            type = info?.Properties.FirstOrDefault(property => property.Name == segment)?.PropertyType;
        }

        return type is null ? null : Nullable.GetUnderlyingType(type) ?? type;
    }

    public static IEnumerable<string> Names(Type enumType) =>
        Enum.GetValues(enumType).Cast<object>()
            .Select(value => JsonSerializer.Serialize(value, enumType, WireJson.Default).Trim('"'));
}
