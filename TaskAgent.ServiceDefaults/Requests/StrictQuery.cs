using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using TaskAgent.ServiceDefaults.Problems;

namespace TaskAgent.ServiceDefaults.Requests;

public static class StrictQuery
{
    /// <summary>
    /// Reads queries as strictly as bodies: 422 for a name that the endpoint does not know, and for an enum that is not given by name.
    /// Binding alone would ignore the first, and read <c>status=7</c>, or <c>status=InProgress,Completed</c> as 1 | 2 = Cancelled.
    /// </summary>
    public static RouteGroupBuilder WithStrictQuery(this RouteGroupBuilder group) => group.AddEndpointFilter(CheckAsync);

    static ValueTask<object?> CheckAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var query = context.HttpContext.Request.Query;
        return query.Count > 0 && FindFault(query, [.. RequestParameter.AllOf(context.HttpContext.GetEndpoint())]) is { } fault
            ? new(TypedResults.Problem($"Validation error: {fault}", statusCode: StatusCodes.Status422UnprocessableEntity))
            : next(context);
    }

    static string? FindFault(IQueryCollection query, RequestParameter[] parameters)
    {
        foreach (var (name, values) in query)
        {
            var parameter = Array.Find(parameters, one => one.InQuery && one.WireName.Equals(name, StringComparison.OrdinalIgnoreCase));
            if (parameter is null)
            {
                return $"unknown field '{name}'";
            }

            if (parameter.ValueType.IsEnum && values.Except(JsonErrors.Names(parameter.ValueType)).Any())
            {
                return JsonErrors.Describe(parameter.WireName, parameter.ValueType);
            }
        }

        return null;
    }
}
