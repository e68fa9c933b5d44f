using TaskAgent.Language.Tokens;
using TaskAgent.Language.Words;

namespace TaskAgent.Language.Drafts;

/// <summary>Shops under their own spelling: "costco" is Costco, "cvs" is CVS, "grocery store" stays.</summary>
static class StoreNames
{
    public static string Of(Reading reading, int first, int end)
    {
        var written = reading.Span(first, end).Of(reading.Text);
        var lexeme = end > first + 1 ? reading[first].Phrase : reading[first].Lexeme;
        if (reading[first].Capital || lexeme.Value(Tag.Store) != 1)
        {
            return written;
        }

        return written is "cvs" or "ikea" or "rei" or "heb" or "dm" ? written.ToUpperInvariant() : Capitals(written);
    }

    static string Capitals(string name) => string.Create(name.Length, name, static (span, source) =>
    {
        for (var i = 0; i < source.Length; i++)
        {
            span[i] = i == 0 || source[i - 1] == ' ' ? char.ToUpperInvariant(source[i]) : source[i];
        }
    });
}
