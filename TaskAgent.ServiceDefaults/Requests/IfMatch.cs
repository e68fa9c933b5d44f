using System.ComponentModel;
using Microsoft.Net.Http.Headers;

namespace TaskAgent.ServiceDefaults.Requests;

/// <summary>The versions that a change is meant for (RFC 9110, section 13.1.1): <c>"3"</c>, several of them, or <c>*</c>.</summary>
[Description("the ETag of a version like \"3\"")]
public sealed class IfMatch
{
    public const string Header = "If-Match";

    readonly IList<EntityTagHeaderValue> _tags;

    IfMatch(IList<EntityTagHeaderValue> tags) => _tags = tags;

    /// <summary>Whether the change may be made to this version. A weak tag never matches.</summary>
    public bool Allows(int version)
    {
        var current = VersionTag.Of(version);
        return _tags.Any(tag => tag.Equals(EntityTagHeaderValue.Any) || (!tag.IsWeak && tag.Tag == current));
    }

    public static bool TryParse(string? text, out IfMatch? value)
    {
        value = EntityTagHeaderValue.TryParseStrictList([text ?? ""], out var tags) ? new(tags) : null;
        return value is not null;
    }
}
