using System.Reflection;
using Aspire.Hosting.ApplicationModel;
using Aspire.Hosting.Consoles;
using Aspire.Hosting.Engine;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Aspire.Hosting;

sealed class DistributedApplicationBuilder : IDistributedApplicationBuilder
{
    readonly HostApplicationBuilder _host;
    readonly BuildInterceptor? _interceptor = BuildInterceptor.Current;

    public DistributedApplicationBuilder(DistributedApplicationOptions options)
    {
        var settings = new HostApplicationBuilderSettings();
        _interceptor?.Creating(options, settings);

        // A switch without a value, which the command line's configuration would take the next argument for.
        var showLogs = options.Args?.Contains(ConsoleReport.LogsArgument) == true;
        settings.Args ??= options.Args?.Where(argument => argument != ConsoleReport.LogsArgument).ToArray();
        AppHostAssembly = options.AssemblyName is { } name ? Assembly.Load(name) : Assembly.GetEntryAssembly();
        AppHostDirectory = Path.GetFullPath(options.ProjectDirectory ?? DirectoryOf(AppHostAssembly) ?? System.Environment.CurrentDirectory);
        settings.ContentRootPath ??= AppHostDirectory;
        settings.ApplicationName ??= AppHostAssembly?.GetName().Name;
        _host = new(settings);
        if (showLogs)
        {
            _host.Configuration.AddInMemoryCollection([new(ConsoleReport.LogsKey, bool.TrueString)]);
        }

        UserSecrets.AddTo(_host.Configuration, AppHostAssembly);
        HostServices.AddTo(_host, Resources, ExecutionContext, FoldersOf(_host.Configuration));
    }

    public Assembly? AppHostAssembly { get; }

    public string AppHostDirectory { get; }

    public ConfigurationManager Configuration => _host.Configuration;

    public IHostEnvironment Environment => _host.Environment;

    public DistributedApplicationExecutionContext ExecutionContext { get; } = new(DistributedApplicationOperation.Run);

    public IResourceCollection Resources { get; } = new ResourceCollection();

    public IServiceCollection Services => _host.Services;

    public IResourceBuilder<T> AddResource<T>(T resource)
        where T : IResource
    {
        ArgumentNullException.ThrowIfNull(resource);
        if (Resources.FirstOrDefault(other => string.Equals(other.Name, resource.Name, StringComparison.OrdinalIgnoreCase)) is { } existing)
        {
            throw new DistributedApplicationException(
                $"Cannot add resource of type '{resource.GetType()}' with name '{resource.Name}' because resource of type "
                + $"'{existing.GetType()}' with that name already exists. Resource names are case-insensitive.");
        }

        Resources.Add(resource);
        return CreateResourceBuilder(resource);
    }

    public IResourceBuilder<T> CreateResourceBuilder<T>(T resource)
        where T : IResource => new ResourceBuilder<T>(this, resource);

    public DistributedApplication Build()
    {
        _interceptor?.Building(this);
        return BuildNow();
    }

    public DistributedApplication BuildNow() => new(_host.Build());

    LocalFolders FoldersOf(ConfigurationManager configuration)
    {
        var configured = configuration[LocalFolders.StateKey];
        return _interceptor is null
            ? new(configured ?? Path.Combine(AppHostDirectory, ".taskagent"), isTemporary: false, isForTests: false)
            : new(configured ?? Path.Combine(Path.GetTempPath(), $"taskagent-{Guid.CreateVersion7():n}"), isTemporary: configured is null, isForTests: true);
    }

    static string? DirectoryOf(Assembly? assembly) =>
        assembly?.GetCustomAttributes<AssemblyMetadataAttribute>().FirstOrDefault(attribute => attribute.Key == "apphostprojectpath")?.Value;
}
