using TaskAgent.Language.Tokens;
using TaskAgent.Language.Words;

namespace TaskAgent.Language.Recognition;

/// <summary>Knows one form of words: a token pattern that starts at a token with one of its triggers.</summary>
/// <remarks>Looks at a bounded number of tokens around the start, so that the whole pass stays linear.</remarks>
interface IRecognizer
{
    /// <summary>For provenance and the explain view.</summary>
    string Name { get; }

    /// <summary>It is only asked at tokens that fit.</summary>
    Trigger Trigger { get; }

    /// <summary>What starts at this token, or null.</summary>
    Match? Recognize(Reading reading, int at);
}
