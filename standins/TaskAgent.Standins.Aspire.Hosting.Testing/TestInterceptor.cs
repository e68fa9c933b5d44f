using Aspire.Hosting.Engine;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;

namespace Aspire.Hosting.Testing;

/// <summary>Makes builders that are fit for tests.</summary>
class TestInterceptor : BuildInterceptor
{
    public override void Creating(DistributedApplicationOptions options, HostApplicationBuilderSettings settings)
    {
        options.DisableDashboard = true;
        settings.EnvironmentName = Environments.Development;

        // Lowest in the configuration, so that the arguments of a test can say otherwise.
        settings.Configuration = new();
        settings.Configuration.AddInMemoryCollection([new(EndpointAllocator.RandomizeKey, bool.TrueString)]);
    }

    public override void Building(DistributedApplicationBuilder builder)
    {
    }

    public static DistributedApplicationBuilder CreateBuilder(string[] args)
    {
        Current = new TestInterceptor();
        try
        {
            return new(new DistributedApplicationOptions { Args = args });
        }
        finally
        {
            Current = null;
        }
    }
}
