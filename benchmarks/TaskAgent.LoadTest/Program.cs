using System.Globalization;
using Aspire.Hosting;
using Aspire.Hosting.Testing;
using Npgsql;
using TaskAgent.LoadTest;

// The whole graph on ports of its own with an empty database, loaded through its front door, and pgbench beside it in the same run.
var options = LoadOptions.Parse(args);
using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, e) =>
{
    e.Cancel = true;
    stop.Cancel();
};

var builder = await DistributedApplicationTestingBuilder.CreateAsync<Projects.TaskAgent_AppHost>(stop.Token);
await using var app = await builder.BuildAsync(stop.Token);
await app.StartAsync(stop.Token);
foreach (var service in new[] { "channel-service", "ai-agent-service", "case-management-service", "task-management-service" })
{
    await app.ResourceNotifications.WaitForResourceHealthyAsync(service, stop.Token);
}

using var handler = new SocketsHttpHandler { MaxConnectionsPerServer = 256 };
using var http = new HttpClient(handler) { BaseAddress = app.GetEndpoint("channel-service", "http"), Timeout = TimeSpan.FromSeconds(60) };
var sender = new MessageSender(http, options.Senders);
var database = await app.GetConnectionStringAsync("task-agent", stop.Token)
    ?? throw new InvalidOperationException("The graph has no database.");

Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Environment.ProcessorCount} cores, {options.Connections} connections, {options.Senders} senders, {options.Seconds} s each, warm-up {options.Warmup} s\n"));
await Loops.ClosedAsync(sender, options.Connections, options.Warmup, stop.Token);

Console.WriteLine("| load | rate | p50 ms | p90 | p99 | p99.9 | max | failed |\n|---|---|---|---|---|---|---|---|");
var closed = await Loops.ClosedAsync(sender, options.Connections, options.Seconds, stop.Token);
Console.WriteLine(closed.Row("closed loop", options.Seconds));

var rate = (double)closed.Count / options.Seconds;
double[] rates = options.Rates.Length > 0
    ? [.. options.Rates.Split(',').Select(r => double.Parse(r, CultureInfo.InvariantCulture))]
    : [rate / 4, rate / 2, rate * 3 / 4];
foreach (var target in rates)
{
    var open = await Loops.OpenAsync(sender, target, options.Seconds, stop.Token);
    Console.WriteLine(open.Row(string.Create(CultureInfo.InvariantCulture, $"open loop, {target:N0}/s"), options.Seconds));
}

await using var source = NpgsqlDataSource.Create(database);
await using var count = source.CreateCommand("select count(*) from tasks");
var tasks = (long)(await count.ExecuteScalarAsync(stop.Token))!;
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\n{sender.Accepted:N0} messages accepted, {tasks:N0} tasks in the database."));
if (tasks != 2L * sender.Accepted)
{
    Console.Error.WriteLine("Every accepted message must have made exactly two tasks.");
    return 1;
}

var pgbench = await PgBench.RunAsync(database, options.Connections, options.Seconds, stop.Token);
Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"pgbench, the same rows: {pgbench:N0}/s. Messages reach {rate / pgbench:P0} of it."));
return 0;
