// A service that does what its environment tells it, for the tests of the local engine.
var builder = WebApplication.CreateBuilder(args);
var name = builder.Configuration["OTEL_SERVICE_NAME"];
Console.WriteLine($"{name} begins");

if (builder.Configuration["FAIL_WITH"] is { } exitCode)
{
    Console.Error.WriteLine("the disk is on fire");
    return int.Parse(exitCode, null);
}

var app = builder.Build();
var journal = builder.Configuration["JOURNAL"];
Note("started");
app.Lifetime.ApplicationStopping.Register(() => Note("stopped"));
if (builder.Configuration.GetValue<bool>("IGNORE_SIGTERM"))
{
    app.Lifetime.ApplicationStopping.Register(() => new ManualResetEvent(false).WaitOne());
}

var isHealthy = !builder.Configuration.GetValue<bool>("UNHEALTHY");
app.MapGet("/health", () => isHealthy ? Results.Ok() : Results.StatusCode(503));
app.MapPost("/health/{healthy}", (bool healthy) => { isHealthy = healthy; });
app.MapGet("/environment", () => Environment.GetEnvironmentVariables());
app.MapGet("/process", () => Environment.ProcessId);
app.MapGet("/folder", () => Environment.CurrentDirectory);
app.MapPost("/kill", () => System.Diagnostics.Process.GetCurrentProcess().Kill());
await app.RunAsync();
return 0;

void Note(string what)
{
    if (journal is not null)
    {
        File.AppendAllText(journal, $"{name} {what}\n");
    }
}
