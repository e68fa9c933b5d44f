using TaskAgent.Language.Recognition;
using TaskAgent.Language.Tokens;
using TaskAgent.Language.Words;

namespace TaskAgent.Language.Things;

/// <summary>"PO 4471", "Exercise 1d and 2h", "chapters 4-6", "#88". Not "class 9am", "order 2 pizzas".</summary>
sealed class Reference : IRecognizer
{
    public string Name => "reference";

    public Trigger Trigger { get; } = Trigger.On(Tag.Numbered) | Trigger.OnSigns("#");

    public Match? Recognize(Reading reading, int at)
    {
        var number = at + 1;
        if (!reading[at].Is('#') && reading[number].Sign is '#' or '.' or ':')
        {
            number++;
        }

        if (reading[number].Kind != TokenKind.Number || IsTime(reading, number) || Counts(reading, at, number))
        {
            return null;
        }

        var end = One(reading, number);
        while (Joins(reading, end) && reading[end + 1].Kind == TokenKind.Number && !IsTime(reading, end + 1)
            && (One(reading, end + 1) > end + 2 || reading[end].Is('-') || reading[end].Glued))
        {
            end = One(reading, end + 1);
        }

        return new ReferenceMatch(at, end, Name);
    }

    static bool IsTime(Reading reading, int at) =>
        reading[at + 1].Is(Tag.Meridiem) || (reading[at + 1].Sign is ':' or '/' && reading[at + 1].Glued && reading[at + 2].Glued && reading[at + 2].Kind == TokenKind.Number);

    // "order 2 pizzas", "process 3 refunds": a verb with a count
    static bool Counts(Reading reading, int at, int number) =>
        (reading[at].Is(Tag.NounVerb) || reading[at].Is(Tag.Verb)) && !reading[at].Capital && reading[number + 1].Kind == TokenKind.Word && !reading[number + 1].Glued
        && !reading[number + 1].Is(Tag.Preposition) && !reading[number + 1].Is(Tag.And);

    // "1d", "4B", "2.1"
    static int One(Reading reading, int number)
    {
        var end = number + 1;
        if (reading[end] is { Glued: true, Kind: TokenKind.Word, Length: 1 })
        {
            return end + 1;
        }

        while (reading[end] is { Glued: true, Sign: '.' } && reading[end + 1] is { Glued: true, Kind: TokenKind.Number })
        {
            end += 2;
        }

        return end;
    }

    static bool Joins(Reading reading, int at) => reading[at].Is('-') || reading[at].Is(Tag.And) || reading[at].Is('&');
}
