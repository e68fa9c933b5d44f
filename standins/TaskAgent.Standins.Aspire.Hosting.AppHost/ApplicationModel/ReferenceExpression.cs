using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Aspire.Hosting.ApplicationModel;

/// <summary>Text with values in it that are known only when the application runs.</summary>
public class ReferenceExpression : IManifestExpressionProvider, IValueProvider, IValueWithReferences
{
    readonly IReadOnlyList<string> _manifestExpressions;

    ReferenceExpression(string format, IReadOnlyList<IValueProvider> valueProviders, IReadOnlyList<string> manifestExpressions) =>
        (Format, ValueProviders, _manifestExpressions) = (format, valueProviders, manifestExpressions);

    /// <summary>A format as of <see cref="string.Format(string, object?[])"/>: <c>Host={0};Port={1}</c>.</summary>
    public string Format { get; }

    /// <summary>The place holders of the values, in the order of the format.</summary>
    public IReadOnlyList<string> ManifestExpressions => _manifestExpressions;

    /// <summary>The values, in the order of the format.</summary>
    public IReadOnlyList<IValueProvider> ValueProviders { get; }

    /// <inheritdoc />
    public string ValueExpression => string.Format(CultureInfo.InvariantCulture, Format, [.. _manifestExpressions]);

    IEnumerable<object> IValueWithReferences.References => ValueProviders;

    /// <summary>Makes an expression of an interpolated string.</summary>
    /// <param name="handler">The string: <c>$"Host={endpoint.Property(EndpointProperty.Host)}"</c>.</param>
    public static ReferenceExpression Create(in ExpressionInterpolatedStringHandler handler) => handler.ToExpression();

    /// <summary>The text with all values, or null when the expression is a single value that is null.</summary>
    /// <param name="cancellationToken">Gives up.</param>
    public async ValueTask<string?> GetValueAsync(CancellationToken cancellationToken)
    {
        if (Format == "{0}" && ValueProviders.Count == 1)
        {
            return await ValueProviders[0].GetValueAsync(cancellationToken);
        }

        var values = new object?[ValueProviders.Count];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = await ValueProviders[i].GetValueAsync(cancellationToken);
        }

        return string.Format(CultureInfo.InvariantCulture, Format, values);
    }

    /// <summary>Collects the parts of the interpolated string.</summary>
    [InterpolatedStringHandler]
    public ref struct ExpressionInterpolatedStringHandler
    {
        readonly StringBuilder _format;
        readonly List<IValueProvider> _valueProviders;
        readonly List<string> _manifestExpressions;

        /// <summary>Called by the compiler.</summary>
        /// <param name="literalLength">Characters outside of holes.</param>
        /// <param name="formattedCount">Holes.</param>
        public ExpressionInterpolatedStringHandler(int literalLength, int formattedCount) =>
            (_format, _valueProviders, _manifestExpressions) = (new(literalLength), new(formattedCount), new(formattedCount));

        /// <summary>Called by the compiler.</summary>
        /// <param name="value">Text between holes.</param>
        public readonly void AppendLiteral(string value) => _format.Append(value.Replace("{", "{{").Replace("}", "}}"));

        /// <summary>Called by the compiler.</summary>
        /// <param name="value">Text that is known now.</param>
        public readonly void AppendFormatted(string? value) => AppendLiteral(value ?? "");

        /// <summary>Called by the compiler.</summary>
        /// <param name="valueProvider">A value that is known later.</param>
        /// <typeparam name="T">Its type.</typeparam>
        public readonly void AppendFormatted<T>(T valueProvider)
            where T : IValueProvider, IManifestExpressionProvider
        {
            _format.Append(CultureInfo.InvariantCulture, $"{{{_valueProviders.Count}}}");
            _valueProviders.Add(valueProvider);
            _manifestExpressions.Add(valueProvider.ValueExpression);
        }

        /// <summary>Called by the compiler.</summary>
        /// <param name="valueProvider">A resource whose value is known later.</param>
        /// <typeparam name="T">Its type.</typeparam>
        public readonly void AppendFormatted<T>(IResourceBuilder<T> valueProvider)
            where T : IResource, IValueProvider, IManifestExpressionProvider
        {
            ArgumentNullException.ThrowIfNull(valueProvider);
            AppendFormatted(valueProvider.Resource);
        }

        internal readonly ReferenceExpression ToExpression() => new(_format.ToString(), _valueProviders, _manifestExpressions);
    }
}
