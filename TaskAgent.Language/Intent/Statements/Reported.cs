using TaskAgent.Language.Intent.Orders;
using TaskAgent.Language.Words;

namespace TaskAgent.Language.Intent.Statements;

/// <summary>Somebody's words in quotation marks: 'in the movie the boss says "call me Friday"'. Nobody asked the user for anything.</summary>
sealed class Reported : ISayingReader
{
    static readonly WordSet Saying = new("says said goes yells shouted sings screams like");

    public string Name => "reported";

    public bool TryRead(Said said, UnderstandingBuilder result)
    {
        var reading = said.Reading;
        for (var i = said.First + 1; i < said.End; i++)
        {
            if (!reading[i].Is('"'))
            {
                continue;
            }

            var verb = reading[i - 1].Sign is ',' or ':' ? i - 2 : i - 1;
            if (verb > said.First && Saying.Has(reading.Words(verb)))
            {
                Act.LeaveOut(said, result, LeftOutReason.Quoted, Name);
                return true;
            }

            return false;
        }

        return false;
    }
}
