using System.Text.RegularExpressions;

namespace TaskAgent.AiAgent.Reading;

/// <summary>A whole message that takes the last one back in words which, in a longer one, correct what stands beside them.</summary>
static partial class Retraction
{
    public static bool Is(string message) => Words().IsMatch(message);

    // "scratch that", "Oops, scratch that please.", "no wait, strike it". Not "scratch that itch", "scratch that, make it Friday".
    [GeneratedRegex("""^\W*((oops|no|wait|sorry|actually)\W+)*(scratch|strike) (that|it)(,? please)?\W*$""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Words();
}
