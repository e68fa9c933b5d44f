using Microsoft.Extensions.Configuration;

namespace TaskAgent.LoadTest;

/// <summary>What to run: <c>--connections 16 --seconds 15 --warmup 10 --senders 200 --rates 500,1000</c>.</summary>
sealed class LoadOptions
{
    /// <summary>Messages in flight of the closed loop, and clients of pgbench.</summary>
    public int Connections { get; init; } = 16;

    /// <summary>Seconds per measurement.</summary>
    public int Seconds { get; init; } = 15;

    /// <summary>Seconds of unmeasured load first: the services compile their hot path meanwhile.</summary>
    public int Warmup { get; init; } = 10;

    /// <summary>Accounts the messages are spread over.</summary>
    public int Senders { get; init; } = 200;

    /// <summary>Messages per second of the open loops, comma-separated; empty for a quarter, a half and three quarters of the closed loop's rate.</summary>
    public string Rates { get; init; } = "";

    public static LoadOptions Parse(string[] args) =>
        new ConfigurationBuilder().AddCommandLine(args).Build().Get<LoadOptions>() ?? new LoadOptions();
}
