using TaskAgent.Language.Tokens;

namespace TaskAgent.Language.Recognition;

/// <summary>Of matches that share a token only the best stays: heavier, then longer, then the recognizer that is earlier in the pipeline.</summary>
sealed class Overlaps : IRefiner
{
    public string Name => "overlaps";

    public IReadOnlyList<Match> Refine(Reading reading, IReadOnlyList<Match> matches)
    {
        if (!Any(matches))
        {
            return matches;
        }

        var kept = new List<Match>(matches.Count);
        foreach (var match in matches)
        {
            var weaker = false;
            while (kept.Count > 0 && kept[^1].End > match.First)
            {
                weaker = !Better(match, kept[^1]);
                if (weaker)
                {
                    break;
                }

                kept.RemoveAt(kept.Count - 1);
            }

            if (!weaker)
            {
                kept.Add(match);
            }
        }

        return kept;
    }

    static bool Any(IReadOnlyList<Match> matches)
    {
        for (var i = 1; i < matches.Count; i++)
        {
            if (matches[i].First < matches[i - 1].End)
            {
                return true;
            }
        }

        return false;
    }

    static bool Better(Match later, Match earlier) =>
        later.Weight != earlier.Weight
            ? later.Weight > earlier.Weight
            : later.End - later.First > earlier.End - earlier.First;
}
