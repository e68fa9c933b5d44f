using Microsoft.Extensions.Hosting;

namespace Aspire.Hosting.Testing;

/// <summary>Starts an application for a test. Several may run at once in a process.</summary>
public static class DistributedApplicationTestingBuilder
{
    /// <summary>Runs the Main of an AppHost up to where it would build the application.</summary>
    /// <param name="cancellationToken">Gives up.</param>
    /// <typeparam name="TEntryPoint">Any class of the AppHost's assembly; the build generates <c>Projects.{AppHost}</c>.</typeparam>
    /// <exception cref="InvalidOperationException">The assembly has no Main, or its Main builds no application.</exception>
    public static Task<IDistributedApplicationTestingBuilder> CreateAsync<TEntryPoint>(CancellationToken cancellationToken = default)
        where TEntryPoint : class => CreateAsync<TEntryPoint>([], cancellationToken);

    /// <summary>Runs the Main of an AppHost up to where it would build the application.</summary>
    /// <param name="args">The arguments that Main gets.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <typeparam name="TEntryPoint">Any class of the AppHost's assembly; the build generates <c>Projects.{AppHost}</c>.</typeparam>
    /// <exception cref="InvalidOperationException">The assembly has no Main, or its Main builds no application.</exception>
    public static Task<IDistributedApplicationTestingBuilder> CreateAsync<TEntryPoint>(string[] args, CancellationToken cancellationToken = default)
        where TEntryPoint : class => CreateAsync<TEntryPoint>(args, (_, _) => { }, cancellationToken);

    /// <summary>Runs the Main of an AppHost up to where it would build the application.</summary>
    /// <param name="args">The arguments that Main gets.</param>
    /// <param name="configureBuilder">Changes how the application's builder is made.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <typeparam name="TEntryPoint">Any class of the AppHost's assembly; the build generates <c>Projects.{AppHost}</c>.</typeparam>
    /// <exception cref="InvalidOperationException">The assembly has no Main, or its Main builds no application.</exception>
    public static async Task<IDistributedApplicationTestingBuilder> CreateAsync<TEntryPoint>(
        string[] args,
        Action<DistributedApplicationOptions, HostApplicationBuilderSettings> configureBuilder,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(args);
        ArgumentNullException.ThrowIfNull(configureBuilder);
        return new TestingBuilder(await MainInterceptor.RunAsync(typeof(TEntryPoint).Assembly, args, configureBuilder, cancellationToken));
    }

    /// <summary>An empty application, which the test fills itself.</summary>
    /// <param name="args">Arguments of its command line.</param>
    public static IDistributedApplicationTestingBuilder Create(params string[] args)
    {
        ArgumentNullException.ThrowIfNull(args);
        return new TestingBuilder(TestInterceptor.CreateBuilder(args));
    }
}
