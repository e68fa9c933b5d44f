using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using TaskAgent.ServiceDefaults.Requests;

namespace TaskAgent.ServiceDefaults.OpenApi;

/// <summary>Headers are texts on the wire, whatever they become here.</summary>
static class HeaderSchemas
{
    public static Task TransformAsync(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellationToken)
    {
        var type = Nullable.GetUnderlyingType(context.JsonTypeInfo.Type) ?? context.JsonTypeInfo.Type;
        if (type == typeof(IdempotencyKey) || type == typeof(IfMatch))
        {
            schema.Type = JsonSchemaType.String;
            schema.Properties?.Clear();
        }

        return Task.CompletedTask;
    }
}
