using Microsoft.Extensions.Hosting;

namespace Aspire.Hosting.Engine;

/// <summary>Lets a test run an AppHost's own Main and take over where that would build the application.</summary>
abstract class BuildInterceptor
{
    static readonly AsyncLocal<BuildInterceptor?> Ambient = new();

    /// <summary>Holds for the code that sets it and all that this code calls, so that several AppHosts can be taken over at once.</summary>
    public static BuildInterceptor? Current
    {
        get => Ambient.Value;
        set => Ambient.Value = value;
    }

    /// <summary>A builder is about to be made; the options may be changed.</summary>
    public abstract void Creating(DistributedApplicationOptions options, HostApplicationBuilderSettings settings);

    /// <summary>The application is about to be built. Throws when Main is to end here.</summary>
    public abstract void Building(DistributedApplicationBuilder builder);
}
