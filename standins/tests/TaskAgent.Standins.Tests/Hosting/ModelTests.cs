using Aspire.Hosting;
using Aspire.Hosting.ApplicationModel;

namespace TaskAgent.Standins.Tests.Hosting;

public sealed class ModelTests
{
    [Theory]
    [InlineData("")]
    [InlineData("2db")]
    [InlineData("a--b")]
    [InlineData("a-")]
    [InlineData("a_b")]
    [InlineData("a12345678901234567890123456789012345678901234567890123456789012345")]
    public async Task Add_NameOfAnotherForm_IsRefused(string name)
    {
        await using var builder = TestApplication.Create();

        Assert.Throws<ArgumentException>(() => builder.AddService(name));
    }

    [Fact]
    public async Task Add_NameTwice_IsRefused()
    {
        await using var builder = TestApplication.Create();
        builder.AddService("store");

        Assert.Throws<DistributedApplicationException>(() => builder.AddService("Store"));
    }

    [Fact]
    public async Task AddProject_LaunchProfile_HasItsEndpoints()
    {
        await using var builder = TestApplication.Create();
        var service = builder.AddProject<Projects.TaskAgent_Standins_TestService>("service", launchProfileName: "two");

        Assert.Equal(
            [("http", 18081), ("http2", 18082)],
            service.Resource.Annotations.OfType<EndpointAnnotation>().Select(endpoint => (endpoint.Name, endpoint.Port!.Value)));
    }

    [Fact]
    public async Task AddProject_NoLaunchProfile_HasNoEndpoints()
    {
        await using var builder = TestApplication.Create();
        var service = builder.AddProject<Projects.TaskAgent_Standins_TestService>("service", launchProfileName: null);

        Assert.Empty(service.Resource.Annotations.OfType<EndpointAnnotation>());
    }

    [Fact]
    public async Task AddProject_UnknownLaunchProfile_IsRefused()
    {
        await using var builder = TestApplication.Create();

        Assert.Throws<DistributedApplicationException>(() => builder.AddProject<Projects.TaskAgent_Standins_TestService>("service", "three"));
    }

    [Fact]
    public async Task WithExternalHttpEndpoints_OfAProject_AreExternal()
    {
        await using var builder = TestApplication.Create();
        var service = builder.AddService("service").WithExternalHttpEndpoints();

        Assert.True(service.Resource.Annotations.OfType<EndpointAnnotation>().Single().IsExternal);
    }

    [Fact]
    public async Task WaitFor_Itself_IsRefused()
    {
        await using var builder = TestApplication.Create();
        var service = builder.AddService("service");

        Assert.Throws<DistributedApplicationException>(() => service.WaitFor(service));
    }

    [Fact]
    public async Task WithHttpHealthCheck_Twice_IsRefused()
    {
        await using var builder = TestApplication.Create();
        var service = builder.AddService("service");

        Assert.Throws<DistributedApplicationException>(() => service.WithHttpHealthCheck("/health"));
    }

    [Fact]
    public async Task ValueExpression_WithValues_HasTheirPlaceHolders()
    {
        await using var builder = TestApplication.Create();
        var service = builder.AddService("service");
        var parameter = builder.AddParameter("key");

        var expression = ReferenceExpression.Create($"{{{service.GetEndpoint("http").Property(EndpointProperty.Port)}}};{parameter}");

        Assert.Equal("{{service.bindings.http.port}};{key.value}", expression.ValueExpression);
    }

    [Fact]
    public async Task Url_NotStarted_IsRefused()
    {
        await using var builder = TestApplication.Create();
        var service = builder.AddService("service");

        Assert.Throws<InvalidOperationException>(() => service.GetEndpoint("http").Url);
    }
}
