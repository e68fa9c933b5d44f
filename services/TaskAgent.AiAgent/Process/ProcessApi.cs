using System.Security.Claims;
using Microsoft.AspNetCore.Http.HttpResults;
using TaskAgent.AiAgent.Reading;
using TaskAgent.Contracts.Agent;
using TaskAgent.Contracts.Channels;
using TaskAgent.ServiceDefaults.Identity;

namespace TaskAgent.AiAgent.Process;

static class ProcessApi
{
    public static void MapProcess(this IEndpointRouteBuilder routes) =>
        routes.MapPost("/process", ProcessAsync)
            .WithTags("Process").WithName("Process")
            .WithSummary("Acts on a claimed message and stores its answer. Repeatable: every effect happens once per message id.")
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity)
            .ProducesProblem(StatusCodes.Status502BadGateway);

    static async Task<Results<Ok<MessageResponse>, ProblemHttpResult>> ProcessAsync(
        ProcessRequest request, ClaimsPrincipal caller, MessageProcessor processor, CancellationToken cancellationToken)
    {
        return Settings.TryRead(request.TimeZone, request.Locale, out var settings, out var refusal)
            ? TypedResults.Ok(await processor.ProcessAsync(caller.UserId(), request, settings, cancellationToken))
            : refusal.ToProblem();
    }
}
