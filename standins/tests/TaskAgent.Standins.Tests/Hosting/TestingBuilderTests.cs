using Aspire.Hosting.Engine;
using Aspire.Hosting.Testing;
using TestAppHost = Projects.TaskAgent_Standins_TestAppHost;

namespace TaskAgent.Standins.Tests.Hosting;

public sealed class TestingBuilderTests
{
    [Fact]
    public async Task Create_AppHost_HasItsResources()
    {
        await using var builder = await DistributedApplicationTestingBuilder.CreateAsync<TestAppHost>(TestApplication.Soon);

        Assert.Equal(["store", "front"], builder.Resources.Select(resource => resource.Name));
    }

    [Fact]
    public async Task Create_AppHost_IsInItsFolder()
    {
        await using var builder = await DistributedApplicationTestingBuilder.CreateAsync<TestAppHost>(TestApplication.Soon);

        Assert.Equal(TestAppHost.ProjectPath, builder.AppHostDirectory);
    }

    [Fact]
    public async Task Create_Arguments_ReachMain()
    {
        await using var builder = await DistributedApplicationTestingBuilder.CreateAsync<TestAppHost>(["--Parameter=added"], TestApplication.Soon);

        Assert.Contains(builder.Resources, resource => resource.Name == "added");
    }

    [Fact]
    public async Task Create_MainFails_PassesItOn()
    {
        var failure = await Assert.ThrowsAsync<ArgumentException>(() =>
            DistributedApplicationTestingBuilder.CreateAsync<TestAppHost>(["--Parameter=not--a-name"], TestApplication.Soon));

        Assert.StartsWith("Resource name 'not--a-name' is invalid", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Create_Options_CanBeChanged()
    {
        await using var builder = await DistributedApplicationTestingBuilder.CreateAsync<TestAppHost>(
            [], (_, settings) => settings.EnvironmentName = "Staging", TestApplication.Soon);

        Assert.Equal("Staging", builder.Environment.EnvironmentName);
    }

    [Fact]
    public async Task Start_SeveralAtOnce_KeepApart()
    {
        await using var one = await DistributedApplicationTestingBuilder.CreateAsync<TestAppHost>(TestApplication.Soon);
        await using var two = await DistributedApplicationTestingBuilder.CreateAsync<TestAppHost>(TestApplication.Soon);
        var applications = await Task.WhenAll(one.StartAsync(), two.StartAsync());

        await Task.WhenAll(applications.Select(application => application.HealthyAsync("front")));

        Assert.NotEqual(await applications[0].GetAsync("front", "/process"), await applications[1].GetAsync("front", "/process"));
    }

    [Fact]
    public async Task Dispose_StateIsConfigured_KeepsIt()
    {
        var state = Directory.CreateTempSubdirectory("taskagent-test-").FullName;
        await using (var builder = TestApplication.Create($"--{LocalFolders.StateKey}={state}"))
        {
            await builder.StartAsync();
        }

        Assert.True(Directory.Exists(Path.Combine(state, "logs")));
        Directory.Delete(state, recursive: true);
    }

    [Fact]
    public async Task GetEndpoint_UnknownResource_NamesIt()
    {
        await using var builder = TestApplication.Create();
        await using var application = await builder.StartAsync();

        var failure = Assert.Throws<ArgumentException>(() => application.GetEndpoint("nobody"));

        Assert.StartsWith("Resource 'nobody' not found.", failure.Message, StringComparison.Ordinal);
    }
}
