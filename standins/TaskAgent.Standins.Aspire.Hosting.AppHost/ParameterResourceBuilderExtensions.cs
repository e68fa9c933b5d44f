using Aspire.Hosting.ApplicationModel;
using Aspire.Hosting.Engine;

namespace Aspire.Hosting;

/// <summary>Adds values from outside.</summary>
public static class ParameterResourceBuilderExtensions
{
    /// <summary>Adds a parameter that must be configured.</summary>
    /// <param name="builder">The application.</param>
    /// <param name="name">The value is configured as <c>Parameters:{name}</c>, a hyphen may be written as an underscore.</param>
    /// <param name="secret">Whether the value must not be shown. Default: false.</param>
    public static IResourceBuilder<ParameterResource> AddParameter(this IDistributedApplicationBuilder builder, string name, bool secret = false)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.AddResource(new ParameterResource(name, _ => ParameterValues.Required(builder, name), secret));
    }

    /// <summary>Adds a parameter with a fixed value, which configuration can replace.</summary>
    /// <param name="builder">The application.</param>
    /// <param name="name">The value is configured as <c>Parameters:{name}</c>, a hyphen may be written as an underscore.</param>
    /// <param name="value">The value when none is configured.</param>
    /// <param name="publishValueAsDefault">Whether a deployment starts from it too. Default: false.</param>
    /// <param name="secret">Whether the value must not be shown. Default: false.</param>
    public static IResourceBuilder<ParameterResource> AddParameter(
        this IDistributedApplicationBuilder builder, string name, string value, bool publishValueAsDefault = false, bool secret = false)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(value);
        if (publishValueAsDefault && secret)
        {
            throw new ArgumentException("A parameter cannot be both secret and published as a default value.", nameof(secret));
        }

        return builder.AddResource(new ParameterResource(name, _ => ParameterValues.Configured(builder, name) ?? value, secret));
    }

    /// <summary>Adds a parameter with a default, which may be a generated one.</summary>
    /// <param name="builder">The application.</param>
    /// <param name="name">The value is configured as <c>Parameters:{name}</c>, a hyphen may be written as an underscore.</param>
    /// <param name="value">The value when none is configured.</param>
    /// <param name="secret">Whether the value must not be shown. Default: false.</param>
    /// <param name="persist">Whether the default is kept in the AppHost's user secrets, so that the next run has the same. Default: false.</param>
    public static IResourceBuilder<ParameterResource> AddParameter(
        this IDistributedApplicationBuilder builder, string name, ParameterDefault value, bool secret = false, bool persist = false)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(value);
        return builder.AddResource(new ParameterResource(
            name,
            fallback => ParameterValues.Configured(builder, name)
                ?? (persist ? ParameterValues.Kept(builder, name, fallback!) : fallback!.GetDefaultValue()),
            secret)
        {
            Default = value,
        });
    }

    /// <summary>A secret that is generated once and kept in the AppHost's user secrets: what a server's data was made with must open it again.</summary>
    /// <param name="builder">The application.</param>
    /// <param name="name">The value is configured as <c>Parameters:{name}</c>, a hyphen may be written as an underscore.</param>
    /// <param name="lower">Whether there are lower case letters. Default: true.</param>
    /// <param name="upper">Whether there are upper case letters. Default: true.</param>
    /// <param name="numeric">Whether there are digits. Default: true.</param>
    /// <param name="special">Whether there are other characters. Default: true.</param>
    /// <param name="minLower">Lower case letters at least. Default: 0.</param>
    /// <param name="minUpper">Upper case letters at least. Default: 0.</param>
    /// <param name="minNumeric">Digits at least. Default: 0.</param>
    /// <param name="minSpecial">Other characters at least. Default: 0.</param>
    /// <returns>A parameter that is not part of the application, but of the resource that asked for it.</returns>
    public static ParameterResource CreateDefaultPasswordParameter(
        IDistributedApplicationBuilder builder,
        string name,
        bool lower = true,
        bool upper = true,
        bool numeric = true,
        bool special = true,
        int minLower = 0,
        int minUpper = 0,
        int minNumeric = 0,
        int minSpecial = 0)
    {
        var value = new GenerateParameterDefault
        {
            Lower = lower,
            Upper = upper,
            Numeric = numeric,
            Special = special,
            MinLower = minLower,
            MinUpper = minUpper,
            MinNumeric = minNumeric,
            MinSpecial = minSpecial,
        };
        return new(
            name,
            fallback => ParameterValues.Configured(builder, name) ?? ParameterValues.Kept(builder, name, fallback!),
            secret: true)
        {
            Default = value,
        };
    }
}
