using System.Reflection;
using Aspire.Hosting.ApplicationModel;
using Microsoft.Extensions.Configuration.UserSecrets;

namespace Aspire.Hosting.Engine;

static class ParameterValues
{
    public static string Required(IDistributedApplicationBuilder builder, string name) =>
        Configured(builder, name)
        ?? throw new MissingParameterValueException(
            $"The parameter '{name}' has no value: set it with dotnet user-secrets set Parameters:{name} VALUE in {builder.AppHostDirectory}, "
            + $"or with the environment variable Parameters__{name.Replace('-', '_')}.");

    /// <summary>The configured value. Environment variables cannot hold a hyphen, so an underscore stands for it there.</summary>
    public static string? Configured(IDistributedApplicationBuilder builder, string name) =>
        builder.Configuration[$"Parameters:{name}"] ?? builder.Configuration[$"Parameters:{name.Replace('-', '_')}"];

    /// <summary>The default, kept for the next run.</summary>
    public static string Kept(IDistributedApplicationBuilder builder, string name, ParameterDefault fallback) =>
        SecretsOf(builder).GetOrAdd($"Parameters:{name}", fallback.GetDefaultValue);

    // Tests must leave nothing behind, so theirs live with their other data.
    static KeptSecrets SecretsOf(IDistributedApplicationBuilder builder)
    {
        var folders = LocalFolders.Of(builder);
        folders.Create();
        var id = builder.AppHostAssembly?.GetCustomAttribute<UserSecretsIdAttribute>()?.UserSecretsId;
        return new(id is null || folders.IsForTests ? Path.Combine(folders.State, "secrets.json") : PathHelper.GetSecretsPathFromSecretsId(id));
    }
}
