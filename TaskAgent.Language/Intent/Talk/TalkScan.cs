using TaskAgent.Language.Tokens;
using TaskAgent.Language.Words;

namespace TaskAgent.Language.Intent.Talk;

/// <summary>Reads a stretch of tokens as nothing but talk: "hey, good morning! how are you", "yes please", "👍".</summary>
ref struct TalkScan(Reading reading)
{
    /// <summary>May stand beside talk: "thanks so much for your help, buddy".</summary>
    static readonly WordSet Beside = new(
        "there everyone everybody team buddy friend friends man mate bot agent assistant dear again so much very today you your u then for now the help all a lot guys folks pal sir madam really it that this ok okay please i me my and but just to too well oh ah always indeed of course dude bro boss day week weekend here also");

    public SmallTalkKind? Kind { get; private set; }

    public bool Accepts { get; private set; }

    public bool Refuses { get; private set; }

    readonly bool Any => Kind is not null || Accepts || Refuses;

    /// <summary>True if every token is talk and at least one says something.</summary>
    public bool All(int first, int end)
    {
        // "cancel" refuses a proposal; "cancel it" is about a task.
        if (reading.Is(first, "cancel") && end - first > 1 && reading[first + 1].Kind == TokenKind.Word)
        {
            return false;
        }

        for (var i = first; i < end;)
        {
            if (!Step(ref i, end))
            {
                return false;
            }
        }

        return Any;
    }

    bool Step(ref int i, int end)
    {
        ref readonly var token = ref reading[i];
        if (token.Kind is TokenKind.Sign or TokenKind.NewLine or TokenKind.Other)
        {
            return Sign(i++);
        }

        if (token.PhraseLength > 1 && i + token.PhraseLength <= end && IsTalk(token.Phrase))
        {
            Take(token.Phrase);
            i += token.PhraseLength;
            return true;
        }

        // "see you on Friday"
        if (Kind == SmallTalkKind.Goodbye && reading.TemporalAt(i) is { } match)
        {
            i = Math.Max(i + 1, match.End);
            return true;
        }

        i++;
        if (IsTalk(token.Lexeme))
        {
            Take(token.Lexeme);
            return true;
        }

        return Any && token.Kind == TokenKind.Word && Beside.Has(reading.Words(i - 1));
    }

    static bool IsTalk(Lexeme lexeme) => lexeme.Is(Tag.Talk) || lexeme.Is(Tag.Accepting) || lexeme.Is(Tag.Refusing);

    void Take(Lexeme lexeme)
    {
        var start = !Any || Kind == SmallTalkKind.Reaction || Kind == SmallTalkKind.Approval;
        if (lexeme.Is(Tag.Accepting))
        {
            Accepts |= !Refuses;
        }
        else if (lexeme.Is(Tag.Refusing))
        {
            Refuses |= !Accepts && start;
        }

        if (lexeme.Is(Tag.Talk))
        {
            Become((SmallTalkKind)lexeme.Value(Tag.Talk));
        }
    }

    // What wants an answer outweighs a mere sign.
    void Become(SmallTalkKind kind)
    {
        var weak = Kind is null or SmallTalkKind.Reaction or SmallTalkKind.Approval;
        if (weak && !(kind == SmallTalkKind.Reaction && Kind == SmallTalkKind.Approval) || (Kind == SmallTalkKind.Greeting && kind == SmallTalkKind.HowAreYou))
        {
            Kind = kind;
        }
    }

    bool Sign(int i)
    {
        ref readonly var token = ref reading[i];
        var text = reading.Words(i);
        if (token.Kind == TokenKind.NewLine || (token.Kind == TokenKind.Sign && !char.IsSymbol(text[0])))
        {
            return token.Sign is not ('#' or '[' or '•' or '@');
        }

        switch (text)
        {
            case "👍" or "👌" or "🙌" or "👏" or "💯" or "✅" or "✔" or "✓" or "🆗" or "🤝" or "🫡":
                Become(SmallTalkKind.Approval);
                break;
            case "🙏" or "❤" or "🥰" or "😘" or "💙" or "💚" or "🫶" or "♥":
                Become(SmallTalkKind.Thanks);
                break;
            case "👋":
                Become(SmallTalkKind.Greeting);
                break;
            case "👎" or "❌" or "🚫":
                Refuses |= !Any;
                break;
            case "$" or "€" or "£":
                return false;
            default:
                if (!reading.IsInvisible(i) && !Any)
                {
                    Become(SmallTalkKind.Reaction);
                }

                break;
        }

        return true;
    }
}
