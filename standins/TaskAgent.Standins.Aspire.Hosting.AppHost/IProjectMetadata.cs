using Aspire.Hosting.ApplicationModel;

namespace Aspire.Hosting;

/// <summary>A project that the AppHost references. The build generates one class <c>Projects.{Name}</c> for each.</summary>
public interface IProjectMetadata : IResourceAnnotation
{
    /// <summary>The full path of the project file.</summary>
    string ProjectPath { get; }

    /// <summary>Whether the project is built already when the AppHost runs. Default: false; it is always so here.</summary>
    bool SuppressBuild => false;
}

/// <summary>A resource that others find by its name.</summary>
public interface IResourceWithServiceDiscovery : IResourceWithEndpoints;

/// <summary>How a project is added.</summary>
public class ProjectResourceOptions
{
    /// <summary>The launch profile to take endpoints and variables from. Default: null, the first one that runs the project.</summary>
    public string? LaunchProfileName { get; set; }

    /// <summary>Whether there is no launch profile. Default: false.</summary>
    public bool ExcludeLaunchProfile { get; set; }
}
