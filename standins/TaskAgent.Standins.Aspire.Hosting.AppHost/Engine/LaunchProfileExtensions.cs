using System.Globalization;
using System.Net.Sockets;
using Aspire.Hosting.ApplicationModel;

namespace Aspire.Hosting.Engine;

static class LaunchProfileExtensions
{
    /// <summary>Takes endpoints and variables from a launch profile.</summary>
    public static IResourceBuilder<ProjectResource> WithLaunchProfile(this IResourceBuilder<ProjectResource> builder, LaunchProfile? profile)
    {
        if (profile is null)
        {
            return builder;
        }

        foreach (var url in profile.Urls)
        {
            builder.WithAnnotation(new EndpointAnnotation(ProtocolType.Tcp, url.Scheme, name: NameFor(url, builder.Resource), port: url.Port));
        }

        return builder.WithEnvironment(context =>
        {
            // The addresses are given by the endpoints.
            foreach (var (name, value) in (profile.EnvironmentVariables ?? []).Where(variable => variable.Key != "ASPNETCORE_URLS"))
            {
                context.EnvironmentVariables[name] = value;
            }
        });
    }

    // http, http2, http3 when a profile has several addresses of a scheme.
    static string NameFor(Uri url, ProjectResource resource)
    {
        var same = resource.Annotations.OfType<EndpointAnnotation>().Count(endpoint => endpoint.UriScheme == url.Scheme);
        return same == 0 ? url.Scheme : url.Scheme + (same + 1).ToString(CultureInfo.InvariantCulture);
    }
}
