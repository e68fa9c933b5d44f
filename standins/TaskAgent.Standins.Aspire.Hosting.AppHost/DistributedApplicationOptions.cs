namespace Aspire.Hosting;

/// <summary>How an application is put together.</summary>
public sealed class DistributedApplicationOptions
{
    /// <summary>Arguments of the command line. Default: null, none.</summary>
    public string[]? Args { get; set; }

    /// <summary>The AppHost's assembly. Default: null, the one that the process was started with.</summary>
    public string? AssemblyName { get; set; }

    /// <summary>Whether there is no dashboard. Default: false. Without effect here: there is none yet.</summary>
    public bool DisableDashboard { get; set; }

    /// <summary>The folder of the AppHost project. Default: null, as the assembly says.</summary>
    public string? ProjectDirectory { get; set; }
}
