using Aspire.Hosting;
using Aspire.Hosting.ApplicationModel;
using Aspire.Hosting.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace TaskAgent.Standins.Tests.Hosting;

static class TestApplication
{
    public static CancellationToken Soon => new CancellationTokenSource(TimeSpan.FromSeconds(60)).Token;

    public static IDistributedApplicationTestingBuilder Create(params string[] args) => DistributedApplicationTestingBuilder.Create(args);

    public static IResourceBuilder<ProjectResource> AddService(this IDistributedApplicationBuilder builder, string name) =>
        builder.AddProject<Projects.TaskAgent_Standins_TestService>(name).WithHttpHealthCheck("/health");

    public static async Task<DistributedApplication> StartAsync(this IDistributedApplicationTestingBuilder builder)
    {
        var application = await builder.BuildAsync(Soon);
        await application.StartAsync(Soon);
        return application;
    }

    public static Task<ResourceEvent> HealthyAsync(this DistributedApplication application, string name) =>
        application.ResourceNotifications.WaitForResourceHealthyAsync(name, Soon);

    public static Task ReachAsync(this DistributedApplication application, string name, string state) =>
        application.ResourceNotifications.WaitForResourceAsync(name, state, Soon);

    public static async Task<string> GetAsync(this DistributedApplication application, string name, string path)
    {
        using var client = application.CreateHttpClient(name);
        return await client.GetStringAsync(path, Soon);
    }

    public static async Task PostAsync(this DistributedApplication application, string name, string path)
    {
        using var client = application.CreateHttpClient(name);
        using var response = await client.PostAsync(path, null, Soon);
        response.EnsureSuccessStatusCode();
    }

    /// <summary>The services write into it when they start and stop.</summary>
    public static string Journal(this IDistributedApplicationBuilder builder) =>
        Path.Combine(Aspire.Hosting.Engine.LocalFolders.Of(builder).State, "journal");
}
