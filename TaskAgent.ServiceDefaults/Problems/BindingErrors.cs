using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using TaskAgent.ServiceDefaults.Requests;

namespace TaskAgent.ServiceDefaults.Problems;

/// <summary>Says which value of a route, query or header is wrong, and what it takes instead.</summary>
static partial class BindingErrors
{
    public static (int Status, string Detail) Map(HttpContext context, BadHttpRequestException error)
    {
        var match = Subject().Match(error.Message);
        return error.StatusCode == StatusCodes.Status400BadRequest && match.Success
            ? (StatusCodes.Status422UnprocessableEntity, $"Validation error: {Describe(context, match)}")
            : (error.StatusCode, error.Message);
    }

    static string Describe(HttpContext context, Match match)
    {
        var name = match.Groups["name"].Value;
        var parameter = RequestParameter.AllOf(context.Features.Get<IExceptionHandlerFeature>()?.Endpoint).FirstOrDefault(one => one.Name == name);
        var wireName = parameter?.WireName ?? name;
        return (match.Groups["fault"].Value, match.Groups["source"].Value) switch
        {
            ("Failed to bind", _) => JsonErrors.Describe(wireName, parameter?.ValueType ?? typeof(object)),
            ("Required", not "body") => $"missing required field '{wireName}'",
            _ => "the body must be a JSON object",
        };
    }

    // Failed to bind parameter "Nullable<Guid> CaseId" from "abc".
    // Required parameter "Guid caseId" was not provided from query string.
    // Implicit body inferred for parameter "create" but no body was provided. Did you mean to use a Service instead?
    [GeneratedRegex("""^(?<fault>Failed to bind|Required|Implicit body inferred for) parameter "(?:[^"]+ )?(?<name>\w+)" (?:was not provided from (?<source>[\w ]+))?""")]
    private static partial Regex Subject();
}
