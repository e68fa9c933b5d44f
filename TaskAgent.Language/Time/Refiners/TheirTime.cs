using TaskAgent.Language.Recognition;
using TaskAgent.Language.Tokens;
using TaskAgent.Language.Words;
using TaskAgent.Language.Words.English.Time;

namespace TaskAgent.Language.Time.Refiners;

/// <summary>"with Tokyo at 9am their Friday", "call London 3pm their time": the clock of the place that the sentence names.</summary>
sealed class TheirTime : IRefiner
{
    const int Reach = 15;

    public string Name => nameof(TheirTime);

    public IReadOnlyList<Match> Refine(Reading reading, IReadOnlyList<Match> matches)
    {
        List<Match>? result = null;
        for (var i = 0; i < matches.Count; i++)
        {
            if (matches[i] is not TemporalMatch { ZoneId: null } match)
            {
                continue;
            }

            var behind = match.Clock is not null && reading.Is(match.End, "their") && reading.Is(match.End + 1, "time");
            if ((behind || reading.Is(match.First - 1, "their")) && Place(reading, match.First) is { } zone)
            {
                (result ??= [.. matches])[i] = match with
                {
                    First = behind ? match.First : match.First - 1,
                    End = behind ? match.End + 2 : match.End,
                    ZoneId = zone,
                    HasLead = true,
                };
            }
        }

        return result ?? matches;
    }

    static string? Place(Reading reading, int before)
    {
        for (var i = before - 1; i >= 0 && i > before - Reach && !Sentence.Ends(reading, i); i--)
        {
            ref readonly var token = ref reading[i];
            if (token.Phrase.Is(Tag.ZonePlace) || token.Is(Tag.ZonePlace))
            {
                return ZoneWords.Id((token.Phrase.Is(Tag.ZonePlace) ? token.Phrase : token.Lexeme).Value(Tag.ZonePlace));
            }
        }

        return null;
    }
}
