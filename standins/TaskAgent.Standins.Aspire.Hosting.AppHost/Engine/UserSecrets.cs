using System.Reflection;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Configuration.Json;
using Microsoft.Extensions.Configuration.UserSecrets;

namespace Aspire.Hosting.Engine;

static class UserSecrets
{
    /// <summary>
    /// Reads the AppHost's secrets in every environment, the host itself does so in Development only: a kept password must be found
    /// again whatever the environment is called. First in line, so that everything else can replace them.
    /// </summary>
    public static void AddTo(ConfigurationManager configuration, Assembly? appHost)
    {
        if (appHost?.GetCustomAttribute<UserSecretsIdAttribute>() is { } id)
        {
            var source = new JsonConfigurationSource { Path = PathHelper.GetSecretsPathFromSecretsId(id.UserSecretsId), Optional = true };
            source.ResolveFileProvider();
            ((IConfigurationBuilder)configuration).Sources.Insert(0, source);
        }
    }
}
