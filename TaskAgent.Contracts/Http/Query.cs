using System.Globalization;
using System.Text;

namespace TaskAgent.Contracts.Http;

/// <summary>Builds <c>/path?name=value</c>; absent values leave no trace.</summary>
struct Query(string path)
{
    StringBuilder? _parts;

    public Query Add(string name, string? value)
    {
        if (value is not null)
        {
            _parts = (_parts ?? new StringBuilder(path)).Append(_parts is null ? '?' : '&').Append(name).Append('=').Append(Uri.EscapeDataString(value));
        }

        return this;
    }

    public Query Add<T>(string name, T? value, string? format = null)
        where T : struct, IFormattable =>
        Add(name, value?.ToString(format, CultureInfo.InvariantCulture));

    public Query AddEach<T>(string name, IReadOnlyList<T>? values)
        where T : struct
    {
        foreach (var value in values ?? [])
        {
            this = Add(name, value.ToString());
        }

        return this;
    }

    public override readonly string ToString() => _parts?.ToString() ?? path;
}
