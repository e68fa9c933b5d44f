namespace Aspire.Hosting.ApplicationModel;

/// <summary>A value from outside the application: configuration, user secrets, or a generated one.</summary>
public class ParameterResource : Resource, IManifestExpressionProvider, IValueProvider
{
    readonly Lazy<string> _value;

    /// <summary>Names a parameter.</summary>
    /// <param name="name">Its value is configured as <c>Parameters:{name}</c>.</param>
    /// <param name="callback">Finds the value; asked once, when it is first needed.</param>
    /// <param name="secret">Whether the value must not be shown. Default: false.</param>
    public ParameterResource(string name, Func<ParameterDefault?, string> callback, bool secret = false)
        : base(name)
    {
        ArgumentNullException.ThrowIfNull(callback);
        _value = new(() => callback(Default));
        Secret = secret;
    }

    /// <summary>Whether the value must not be shown.</summary>
    public bool Secret { get; }

    /// <summary>The value to use when none is configured.</summary>
    public ParameterDefault? Default { get; set; }

    /// <inheritdoc />
    public string ValueExpression => $"{{{Name}.value}}";

    /// <summary>The value.</summary>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="MissingParameterValueException">There is none; the message says how to set it.</exception>
    public ValueTask<string?> GetValueAsync(CancellationToken cancellationToken) => new(_value.Value);
}

/// <summary>A parameter's value when none is configured.</summary>
public abstract class ParameterDefault
{
    /// <summary>The value.</summary>
    public abstract string GetDefaultValue();
}
