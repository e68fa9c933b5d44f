using TaskAgent.Language.Clauses;
using TaskAgent.Language.Tokens;

namespace TaskAgent.Language.Remarks;

/// <summary>Sent by a machine: "Auto-Submitted:", "List-Unsubscribe:", "I'm out of office until March 20". Not "remind me to unsubscribe".</summary>
sealed class AutomaticMail : IMessageReader
{
    static readonly string[] Headers = ["auto-submitted: auto", "list-unsubscribe:", "precedence: bulk", "x-autoreply:", "precedence: list"];

    static readonly string[] Words =
    [
        "i'm out of office", "i am out of office", "out of the office until", "out of office until", "i'm out of the office", "i am out of the office", "automatic reply:", "auto-reply:",
        "this is an automated", "this is an automatic", "do not reply to this email", "please do not reply to this", "unsubscribe from this list", "click here to unsubscribe", "to unsubscribe,",
        "you are receiving this email because", "you received this email because", "view this email in your browser",
    ];

    /// <summary>Machines say so early or at the very end.</summary>
    const int Looked = 4000;

    public string Name => "automatic-mail";

    public bool TryRead(Reading reading, UnderstandingBuilder result)
    {
        var text = reading.Text.AsSpan();
        var automatic = Any(text[..Math.Min(text.Length, Looked)]) || (text.Length > Looked && Any(text[Math.Max(Looked, text.Length - Looked)..]));
        if (automatic)
        {
            result.Add(new LeftOut(new TextSpan(0, text.Length), LeftOutReason.Automatic, Name));
        }

        return automatic;
    }

    static bool Any(ReadOnlySpan<char> text)
    {
        // Every phrase has one of these; most messages have none, and are through after two scans.
        if (text.IndexOf("ut", StringComparison.OrdinalIgnoreCase) < 0 && text.IndexOf("nsub", StringComparison.OrdinalIgnoreCase) < 0
            && text.IndexOf("email", StringComparison.OrdinalIgnoreCase) < 0 && text.IndexOf("precedence", StringComparison.OrdinalIgnoreCase) < 0 && text.IndexOf("reply", StringComparison.OrdinalIgnoreCase) < 0)
        {
            return false;
        }

        foreach (var header in Headers)
        {
            if (text.Contains(header, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        foreach (var words in Words)
        {
            if (text.Contains(words, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
