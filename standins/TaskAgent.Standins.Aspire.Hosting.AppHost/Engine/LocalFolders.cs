using Microsoft.Extensions.DependencyInjection;

namespace Aspire.Hosting.Engine;

/// <summary>Where the application keeps what it writes on this machine.</summary>
sealed class LocalFolders(string state, bool isTemporary, bool isForTests) : IDisposable
{
    /// <summary>Configures <see cref="State"/>. Default: <c>.taskagent</c> in the AppHost's folder; in tests a temporary folder.</summary>
    public const string StateKey = "LocalEngine:StateDirectory";

    /// <summary>Everything below is the application's own.</summary>
    public string State => state;

    /// <summary>Whether nothing may be written outside of <see cref="State"/>.</summary>
    public bool IsForTests => isForTests;

    /// <summary>One file for each instance of a resource, of the current or last run.</summary>
    public string Logs => Path.Combine(state, "logs");

    /// <summary>One folder for each named volume.</summary>
    public string Volumes => Path.Combine(state, "volumes");

    public static LocalFolders Of(IDistributedApplicationBuilder builder) =>
        (LocalFolders)builder.Services.Single(service => service.ServiceType == typeof(LocalFolders)).ImplementationInstance!;

    /// <exception cref="DistributedApplicationException">It cannot be written.</exception>
    public void Create()
    {
        try
        {
            if (isTemporary && !OperatingSystem.IsWindows())
            {
                Directory.CreateDirectory(state, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
            }

            Directory.CreateDirectory(Logs);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new DistributedApplicationException(
                $"The folder {Logs} cannot be written ({failure.Message}); make it writable, or set {StateKey} to another one.", failure);
        }
    }

    public void Dispose()
    {
        if (isTemporary && Directory.Exists(state))
        {
            Directory.Delete(state, recursive: true);
        }
    }
}
