using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Polly.Timeout;
using TaskAgent.Contracts.Http;

namespace TaskAgent.ServiceDefaults.Problems;

/// <summary>What an exception becomes for the caller: never a stack trace, always a sentence.</summary>
sealed partial class ExceptionProblems(IProblemDetailsService problems, ILogger<ExceptionProblems> logger) : IExceptionHandler
{
    const string Downstream = "External service error";

    public async ValueTask<bool> TryHandleAsync(HttpContext context, Exception exception, CancellationToken cancellationToken)
    {
        if (exception is OperationCanceledException && context.RequestAborted.IsCancellationRequested)
        {
            context.Response.StatusCode = StatusCodes.Status499ClientClosedRequest;
            return true;
        }

        var (status, detail) = Map(context, exception);
        if (status >= 500)
        {
            LogFailure(exception, context.Request.Method, context.Features.Get<IExceptionHandlerFeature>()?.Endpoint?.DisplayName, status);
        }

        context.Response.StatusCode = status;
        return await problems.TryWriteAsync(new ProblemDetailsContext
        {
            HttpContext = context,
            Exception = exception,
            ProblemDetails = { Status = status, Detail = detail },
        });
    }

    static (int Status, string? Detail) Map(HttpContext context, Exception exception) => exception switch
    {
        BadHttpRequestException { InnerException: JsonException json } => JsonErrors.Map(context, json),
        BadHttpRequestException bad => BindingErrors.Map(context, bad),
        ServiceException { IsRefusal: true } refusal => ((int)refusal.Status, refusal.Message),
        ServiceException or HttpRequestException or TimeoutRejectedException or TaskCanceledException { InnerException: TimeoutException }
            => (StatusCodes.Status502BadGateway, Downstream),
        _ => (StatusCodes.Status500InternalServerError, "Something went wrong here. Nothing was lost; please try again."),
    };

    [LoggerMessage(LogLevel.Error, "{Method} {Endpoint} failed with {Status}")]
    partial void LogFailure(Exception exception, string method, string? endpoint, int status);
}
