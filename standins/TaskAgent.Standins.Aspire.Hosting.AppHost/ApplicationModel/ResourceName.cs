using System.Text.RegularExpressions;

namespace Aspire.Hosting.ApplicationModel;

static partial class ResourceName
{
    public static void Require(string name)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        if (name.Length > 64 || !Form().IsMatch(name))
        {
            throw new ArgumentException(
                $"Resource name '{name}' is invalid. Use ASCII letters, digits and single hyphens, start with a letter, at most 64 characters.",
                nameof(name));
        }
    }

    /// <summary>The name as a part of an environment variable: ai-agent-service is AI_AGENT_SERVICE.</summary>
    public static string ForEnvironment(string name) => name.Replace('-', '_').ToUpperInvariant();

    // channel-service, db2; not 2db, a--b, a-
    [GeneratedRegex(@"^[A-Za-z][A-Za-z0-9]*(-[A-Za-z0-9]+)*$")]
    private static partial Regex Form();
}
