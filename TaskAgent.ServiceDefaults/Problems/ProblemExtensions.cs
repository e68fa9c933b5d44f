using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace TaskAgent.ServiceDefaults.Problems;

static class ProblemExtensions
{
    public static void AddProblems(this IHostApplicationBuilder builder)
    {
        builder.Services.AddProblemDetails(options => options.CustomizeProblemDetails = Complete);
        builder.Services.AddExceptionHandler<ExceptionProblems>();
    }

    // Every error of every service passes here: validation filters, exceptions, refusals and bare status codes alike.
    static void Complete(ProblemDetailsContext context)
    {
        var problem = context.ProblemDetails;
        if (problem is HttpValidationProblemDetails { Status: StatusCodes.Status400BadRequest } validation)
        {
            validation.Status = StatusCodes.Status422UnprocessableEntity;
            validation.Type = "https://tools.ietf.org/html/rfc9110#section-15.5.21";
            validation.Errors = ValidationErrors.InWireNames(validation.Errors);
            validation.Detail = ValidationErrors.Describe(validation.Errors);
            context.HttpContext.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        }

        var code = problem.Status ?? context.HttpContext.Response.StatusCode;
        problem.Detail ??= StatusSentences.Of(code, context.HttpContext.Response);
        problem.Extensions["error"] = new ErrorBody(code, problem.Detail);
    }
}
