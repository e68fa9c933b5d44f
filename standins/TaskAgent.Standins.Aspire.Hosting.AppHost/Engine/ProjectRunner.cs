using System.Runtime.InteropServices;
using Aspire.Hosting.ApplicationModel;
using Aspire.Hosting.Processes;

namespace Aspire.Hosting.Engine;

/// <summary>Runs a project as a process of its own: its built program, in its project folder.</summary>
sealed class ProjectRunner : IResourceRunner
{
    public async Task<IResourceRun> StartAsync(ResourceRunContext context, CancellationToken cancellationToken)
    {
        var project = context.Resource.Annotations.OfType<IProjectMetadata>().Single();
        var output = context.Resource.Annotations.OfType<ProjectOutput>().Single();
        if (!File.Exists(output.Assembly))
        {
            throw new DistributedApplicationException($"The program {output.Assembly} does not exist; run: dotnet build {project.ProjectPath}");
        }

        foreach (var endpoint in context.Resource.Annotations.OfType<EndpointAnnotation>())
        {
            Ports.RequireFree(endpoint.InstancePorts[context.Index], endpoint.Name);
        }

        var direct = File.Exists(output.Executable);
        var environment = new Dictionary<string, string?>(await ProjectEnvironment.ForAsync(context, cancellationToken));
        if (direct && Environment.GetEnvironmentVariable("DOTNET_ROOT") is null)
        {
            // The program looks for the runtime in the usual places only; this one is known to be there.
            environment.TryAdd("DOTNET_ROOT", DotnetRoot);
        }

        return new ProcessRun(await ChildProcess.StartAsync(new ChildCommand(
            direct ? output.Executable : Path.Combine(DotnetRoot, "dotnet"),
            direct ? [] : [output.Assembly])
        {
            WorkingDirectory = Path.GetDirectoryName(project.ProjectPath)!,
            Environment = environment,
            ParentDeathSignal = UnixSignal.Kill,
            OnLine = context.Log,
        }));
    }

    // .../shared/Microsoft.NETCore.App/10.0.0/
    static string DotnetRoot => Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", ".."));
}

/// <summary>The life of a process.</summary>
sealed class ProcessRun(ChildProcess process) : IResourceRun
{
    public Task<int?> Ended { get; } = EndAsync(process);

    public Task StopAsync(TimeSpan patience) => process.StopAsync(patience);

    public void Kill() => process.Kill();

    static async Task<int?> EndAsync(ChildProcess process)
    {
        var code = await process.Exited;
        await process.OutputEndsWithinAsync(TimeSpan.FromSeconds(1));
        return code;
    }
}
