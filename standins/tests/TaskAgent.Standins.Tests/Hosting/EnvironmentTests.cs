using System.Text.Json;
using Aspire.Hosting;
using Aspire.Hosting.ApplicationModel;
using Aspire.Hosting.Testing;

namespace TaskAgent.Standins.Tests.Hosting;

public sealed class EnvironmentTests(EnvironmentTests.Running running) : IClassFixture<EnvironmentTests.Running>
{
    [Theory]
    [InlineData("services__the-store__http__0", "{the-store}")]
    [InlineData("THE_STORE_HTTP", "{the-store}")]
    [InlineData("ASPNETCORE_URLS", "{front}")]
    [InlineData("OTEL_SERVICE_NAME", "front")]
    [InlineData("OTEL_RESOURCE_ATTRIBUTES", "service.instance.id={front id}")]
    [InlineData("ASPNETCORE_ENVIRONMENT", "Development")]
    [InlineData("FROM_PROFILE", "http")]
    [InlineData("REPLACED", "by the application")]
    [InlineData("PARAMETER", "secret value")]
    [InlineData("ENDPOINT", "{the-store}")]
    [InlineData("EXPRESSION", "{the-store}/path?with={braces}")]
    [InlineData("ConnectionStrings__notes", "Host=db;Password=secret value")]
    [InlineData("NOTES_HOST", "db")]
    public void Get_AfterStart_IsAsInAspire(string name, string expected)
    {
        Assert.Equal(running.Fill(expected), running.Environment[name]);
    }

    [Theory]
    [InlineData("OTEL_EXPORTER_OTLP_ENDPOINT")]
    [InlineData("DOTNET_LAUNCH_PROFILE")]
    public void Get_NothingToSay_IsNotSet(string name)
    {
        Assert.DoesNotContain(name, running.Environment.Keys);
    }

    [Fact]
    public async Task Folder_OfAProject_IsItsOwn()
    {
        Assert.EndsWith("TaskAgent.Standins.TestService", await running.Application.GetAsync("front", "/folder"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Exporter_AppHostHasOne_IsPassedOn()
    {
        await using var builder = TestApplication.Create("--OTEL_EXPORTER_OTLP_ENDPOINT=http://collector:4317");
        builder.AddService("front");
        await using var application = await builder.StartAsync();
        await application.HealthyAsync("front");

        Assert.Contains("http://collector:4317", await application.GetAsync("front", "/environment"), StringComparison.Ordinal);
    }

    public sealed class Running : IAsyncLifetime
    {
        readonly IDistributedApplicationTestingBuilder _builder = TestApplication.Create("--Parameters:a_parameter=secret value");

        public DistributedApplication Application { get; set; } = null!;

        public Dictionary<string, string> Environment { get; set; } = [];

        string _instance = "";

        public async Task InitializeAsync()
        {
            var parameter = _builder.AddParameter("a-parameter", secret: true);
            var store = _builder.AddService("the-store");
            _builder.AddService("front")
                .WithReference(store)
                .WithReference(_builder.AddResource(new Notes(parameter.Resource)))
                .WithEnvironment("REPLACED", "by the application")
                .WithEnvironment("PARAMETER", parameter)
                .WithEnvironment("ENDPOINT", store.GetEndpoint("http"))
                .WithEnvironment("EXPRESSION", $"{store.GetEndpoint("http")}/path?with={"{braces}"}");
            Application = await _builder.StartAsync();
            _instance = (await Application.HealthyAsync("front")).ResourceId;
            Environment = JsonSerializer.Deserialize<Dictionary<string, string>>(await Application.GetAsync("front", "/environment"))!;
        }

        public string Fill(string expected) => expected
            .Replace("{the-store}", Application.GetEndpoint("the-store").ToString().TrimEnd('/'), StringComparison.Ordinal)
            .Replace("{front}", Application.GetEndpoint("front").ToString().TrimEnd('/'), StringComparison.Ordinal)
            .Replace("{front id}", _instance, StringComparison.Ordinal);

        public async Task DisposeAsync() => await _builder.DisposeAsync();
    }

    sealed class Notes(ParameterResource password) : Resource("notes"), IResourceWithConnectionString
    {
        public ReferenceExpression ConnectionStringExpression => ReferenceExpression.Create($"Host=db;Password={password}");

        public IEnumerable<KeyValuePair<string, ReferenceExpression>> GetConnectionProperties() => [new("Host", ReferenceExpression.Create($"db"))];
    }
}
