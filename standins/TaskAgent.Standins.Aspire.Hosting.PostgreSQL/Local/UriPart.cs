using Aspire.Hosting.ApplicationModel;

namespace Aspire.Hosting.Postgres.Local;

/// <summary>A value as part of an address: <c>p@ss</c> becomes <c>p%40ss</c>.</summary>
sealed class UriPart(IValueProvider value) : IValueProvider, IManifestExpressionProvider
{
    public string ValueExpression => ((IManifestExpressionProvider)value).ValueExpression;

    public async ValueTask<string?> GetValueAsync(CancellationToken cancellationToken = default) =>
        await value.GetValueAsync(cancellationToken) is { } text ? Uri.EscapeDataString(text) : null;
}
