using Microsoft.AspNetCore.OpenApi;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace TaskAgent.ServiceDefaults.OpenApi;

public static class ApiDescription
{
    const string Document = "v1";

    /// <summary>Names the service in its OpenAPI document.</summary>
    public static void AddApiDescription(this IHostApplicationBuilder builder, string title, string description) =>
        builder.Services.Configure<OpenApiOptions>(Document, options => options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info.Title = title;
            document.Info.Description = description;
            return Task.CompletedTask;
        }));
}
