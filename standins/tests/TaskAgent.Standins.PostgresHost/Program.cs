using Aspire.Hosting;
using Aspire.Hosting.Engine;
using Aspire.Hosting.Postgres.Local;

// Runs a server in the given folder until its input ends, as an AppHost would: to be killed, or to be another user.
try
{
    await using var server = await PostgresServer.StartAsync(new PostgresOptions(args[0], Ports.ChooseFree()), CancellationToken.None);
    Console.WriteLine($"{server.ProcessId}");
    await Console.In.ReadToEndAsync();
    return 0;
}
catch (DistributedApplicationException failure)
{
    Console.WriteLine(failure.Message);
    return 1;
}
