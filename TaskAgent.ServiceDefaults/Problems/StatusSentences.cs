using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace TaskAgent.ServiceDefaults.Problems;

/// <summary>What to do about a refusal that comes as a bare status code, from the server or its middleware.</summary>
static class StatusSentences
{
    public static string Of(int status, HttpResponse response) => status switch
    {
        StatusCodes.Status401Unauthorized => "Say who you are: log in, or send an API token in the header Authorization: Bearer ta_...",
        StatusCodes.Status403Forbidden => "The token does not allow this.",
        StatusCodes.Status404NotFound => "There is nothing at this address.",
        StatusCodes.Status405MethodNotAllowed => $"This address takes only {response.Headers.Allow}.",
        StatusCodes.Status413PayloadTooLarge => $"The body has more than the {Microsoft.Extensions.Hosting.Extensions.MaxBodyBytes.ToString("N0", CultureInfo.InvariantCulture)} bytes that it may have.",
        StatusCodes.Status415UnsupportedMediaType => "Send the body as application/json.",
        StatusCodes.Status429TooManyRequests => $"That was too much at once. Try again in {response.Headers.RetryAfter} seconds.",
        _ => ReasonPhrases.GetReasonPhrase(status),
    };
}
