using TaskAgent.Language.Intent.Matching;
using TaskAgent.Language.Intent.Orders;
using TaskAgent.Language.Tokens;
using TaskAgent.Language.Words;

namespace TaskAgent.Language.Intent.Statements;

/// <summary>"Anna paid the electricity bill", "Dana cancelled the 1:1": others may have ended an open task; it is proposed. Not "John called".</summary>
sealed class OthersDid : ISayingReader
{
    static readonly WordSet Others = new("he she they");
    static readonly WordSet Between = new("already just has have finally also");

    public string Name => "others-did";

    public bool TryRead(Said said, UnderstandingBuilder result)
    {
        var reading = said.Reading;
        if (said.IsQuestion || said.Clause.Asks || !(Others.Has(reading.Words(said.First)) || IsName(reading, said.First)))
        {
            return false;
        }

        var verb = said.First + 1;
        while (Between.Has(reading.Words(verb)))
        {
            verb++;
        }

        if (verb >= said.End || reading[verb].Value(Tag.PastOf) < 0 || !PastForm.TryRead(reading, verb, true, out var past) || Doubtful.In(said, verb + 1, said.End))
        {
            return false;
        }

        var mention = Mention.Of(reading, verb + 1, said.End, happened: true);
        if (mention.Words.Count == 0)
        {
            return false;
        }

        var ended = past.Base == "cancel";
        var found = ended || past.IsGeneric ? Matcher.Find(mention) : Matcher.Find(mention, t => past.Suits(reading.OpenTasks, t));
        if (!found.IsClear)
        {
            return false;
        }

        result.Add(Act.On(said, found, ended ? TaskActionKind.Cancel : TaskActionKind.Complete, Name, propose: true));
        return true;
    }

    static bool IsName(Reading reading, int at)
    {
        ref readonly var token = ref reading[at];
        return token.Kind == TokenKind.Word && (token.Flags & TokenFlags.Possessive) == 0
            && (token.Is(Tag.Role) || (token.Capital && token.Lexeme.Tags.IsEmpty));
    }
}
