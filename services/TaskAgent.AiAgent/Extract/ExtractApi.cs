using Microsoft.AspNetCore.Http.HttpResults;
using TaskAgent.AiAgent.Reading;
using TaskAgent.Contracts.Agent;
using TaskAgent.Language;

namespace TaskAgent.AiAgent.Extract;

static class ExtractApi
{
    public static void MapExtract(this IEndpointRouteBuilder routes) =>
        routes.MapPost("/extract", Extract)
            .WithTags("Extract").WithName("Extract")
            .WithSummary("Understands a text without acting on it: tasks, actions on existing tasks, questions, and what was left out.")
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity)
            .AllowAnonymous();

    static Results<Ok<ExtractResponse>, ProblemHttpResult> Extract(ExtractRequest request, TimeProvider time)
    {
        if (!Settings.TryRead(request.TimeZone ?? "UTC", request.Locale ?? "en-US", out var settings, out var refusal))
        {
            return refusal.ToProblem();
        }

        OpenTask[] openTasks = [.. (request.ExistingTasks ?? []).Select(task => OpenTaskMap.ToLanguage(task, settings.Zone))];
        var understanding = LanguageEngine.Understand(request.Message, settings.At(request.Now ?? time.GetUtcNow(), openTasks));
        return TypedResults.Ok(ExtractMap.ToWire(understanding, request.Message, settings.Zone));
    }
}
