using System.Reflection;
using Aspire.Hosting.Engine;
using Microsoft.Extensions.Hosting;

namespace Aspire.Hosting.Testing;

/// <summary>Runs an AppHost's Main until it would build the application, and ends it there.</summary>
sealed class MainInterceptor(Assembly appHost, Action<DistributedApplicationOptions, HostApplicationBuilderSettings> configure) : TestInterceptor
{
    readonly TaskCompletionSource<DistributedApplicationBuilder> _reached = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public static async Task<DistributedApplicationBuilder> RunAsync(
        Assembly appHost,
        string[] args,
        Action<DistributedApplicationOptions, HostApplicationBuilderSettings> configure,
        CancellationToken cancellationToken)
    {
        var main = appHost.EntryPoint ?? throw new InvalidOperationException($"{appHost.GetName().Name} has no Main.");
        var interceptor = new MainInterceptor(appHost, configure);
        var running = Task.Run(() => interceptor.Run(main, args), cancellationToken);
        await Task.WhenAny(interceptor._reached.Task, running).WaitAsync(cancellationToken);
        if (interceptor._reached.Task.IsCompleted)
        {
            return await interceptor._reached.Task;
        }

        await running;
        throw new InvalidOperationException($"The Main of {appHost.GetName().Name} ended without building an application.");
    }

    public override void Creating(DistributedApplicationOptions options, HostApplicationBuilderSettings settings)
    {
        base.Creating(options, settings);
        options.AssemblyName = appHost.GetName().Name;
        configure(options, settings);
    }

    public override void Building(DistributedApplicationBuilder builder)
    {
        _reached.SetResult(builder);
        throw new MainEnds();
    }

    // The interceptor is ambient for this call only, because the task around it has an execution context of its own.
    void Run(MethodInfo main, string[] args)
    {
        Current = this;
        try
        {
            main.Invoke(null, BindingFlags.DoNotWrapExceptions, null, main.GetParameters().Length == 0 ? [] : [args], null);
        }
        catch (MainEnds)
        {
            // As intended.
        }
    }

    sealed class MainEnds : Exception;
}
