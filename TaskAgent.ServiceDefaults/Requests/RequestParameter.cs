using System.Reflection;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;

namespace TaskAgent.ServiceDefaults.Requests;

/// <summary>A value that an endpoint takes from its route, query, header or body.</summary>
/// <param name="Name">Its name in C#.</param>
/// <param name="WireName">Its name on the wire.</param>
/// <param name="ValueType">Its type; of one value where it may be repeated.</param>
/// <param name="InQuery">Whether it is declared as part of the query.</param>
sealed record RequestParameter(string Name, string WireName, Type ValueType, bool InQuery)
{
    public static IEnumerable<RequestParameter> AllOf(Endpoint? endpoint) =>
        endpoint?.Metadata.GetOrderedMetadata<IParameterBindingMetadata>().Select(metadata => Of(metadata.ParameterInfo)) ?? [];

    static RequestParameter Of(ParameterInfo parameter)
    {
        var attributes = parameter.GetCustomAttributes(inherit: true);
        var query = attributes.OfType<IFromQueryMetadata>().FirstOrDefault();
        var wireName = query?.Name
            ?? attributes.OfType<IFromHeaderMetadata>().FirstOrDefault()?.Name
            ?? attributes.OfType<IFromRouteMetadata>().FirstOrDefault()?.Name
            ?? JsonNamingPolicy.SnakeCaseLower.ConvertName(parameter.Name!);
        var type = parameter.ParameterType.IsArray ? parameter.ParameterType.GetElementType()! : parameter.ParameterType;
        return new(parameter.Name!, wireName, Nullable.GetUnderlyingType(type) ?? type, query is not null);
    }
}
