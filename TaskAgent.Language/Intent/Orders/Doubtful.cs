using TaskAgent.Language.Words;

namespace TaskAgent.Language.Intent.Orders;

/// <summary>Words that make what was said no plain fact: "almost", "if", "should", "not", "but".</summary>
static class Doubtful
{
    public static bool In(Said said, int first, int end)
    {
        var reading = said.Reading;
        for (var i = first; i < end; i++)
        {
            if (!reading[i].Literal && (reading[i].Is(Tag.Doubt) || reading[i].Is(Tag.Negation)))
            {
                return true;
            }
        }

        return false;
    }
}
