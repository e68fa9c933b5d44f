using TaskAgent.Language.Tokens;
using TaskAgent.Language.Words;

namespace TaskAgent.Language.Time.Days;

// 3 days, an hour and a half, half an hour, 1h30, 1 hr 20 min, two and a half weeks, a quarter of an hour, couple more days
static class TimeSpanPattern
{
    public static bool Read(Reading reading, ref int at, out CountedSpan span)
    {
        span = default;
        var end = at;
        if (reading[end].Is('+'))
        {
            end++;
        }

        if (!Pattern.Amount(reading, ref end, out var amount))
        {
            return false;
        }

        Upper(reading, ref end, ref amount);
        if (reading[end].Is(Tag.And) && reading.Is(end + 1, "a") && reading.Is(end + 2, "half"))
        {
            amount += 0.5;
            end += 3;
        }
        else if ((reading.Is(end, "quarter") || reading.Is(end, "quarters")) && reading.Is(end + 1, "of"))
        {
            amount /= 4;
            end += reading.Is(end + 2, "an") || reading.Is(end + 2, "a") ? 3 : 2;
        }
        else if (reading.Is(end, "more") || reading.Is(end, "full") || reading.Is(end, "whole") || (reading[end].Is('-') && reading[end].Glued && reading[end - 1].Kind == TokenKind.Number))
        {
            end++;
        }

        if (!Pattern.Unit(reading, ref end, out var unit) || amount <= 0)
        {
            return false;
        }

        if (reading[end].Is('\'') && reading[end].Glued)
        {
            end++;
        }

        span = CountedSpan.Of(amount, unit);
        if (reading[end].Is(Tag.And) && reading.Is(end + 1, "a") && (reading.Is(end + 2, "half") || reading.Is(end + 2, "quarter")))
        {
            span = CountedSpan.Of(amount + (reading.Is(end + 2, "half") ? 0.5 : 0.25), unit);
            end += 3;
        }
        else if (unit == TimeUnit.Hour)
        {
            end = Minutes(reading, end, ref span);
        }

        else if (unit > TimeUnit.Hour)
        {
            end = Rest(reading, end, unit, ref span);
        }

        at = end;
        return true;
    }

    // 2-3 days, two to three weeks, 5 or 6 days: by the longer one
    static void Upper(Reading reading, ref int end, ref double amount)
    {
        var next = end;
        if (Pattern.RangeSign(reading, ref next) || reading.Is(next++, "or"))
        {
            var unit = next;
            if (Pattern.Amount(reading, ref unit, out var upper) && upper > amount && upper < 100 && reading[unit].Is(Tag.TimeUnit))
            {
                (end, amount) = (unit, upper);
            }
        }
    }

    // (2 weeks) and 3 days, (1 year) 2 months
    static int Rest(Reading reading, int end, TimeUnit unit, ref CountedSpan span)
    {
        var next = reading[end].Is(Tag.And) || reading[end].Is(',') ? end + 1 : end;
        if ((reading[next].Kind != TokenKind.Number && !reading[next].Is(Tag.NumberWord)) || !Pattern.Amount(reading, ref next, out var amount) || !Pattern.Unit(reading, ref next, out var smaller) || smaller >= unit)
        {
            return end;
        }

        var rest = CountedSpan.Of(amount, smaller);
        span = new(span.Months + rest.Months, span.Days + rest.Days, span.WorkDays + rest.WorkDays, span.Minutes + rest.Minutes);
        return next;
    }

    // 1h30, 1 hr 20 min, an hour and 15 minutes
    static int Minutes(Reading reading, int end, ref CountedSpan span)
    {
        var next = reading[end].Is(Tag.And) ? end + 1 : end;
        if (reading[end].Glued && reading[end].Kind == TokenKind.Number && reading[end].Length == 2 && reading[end].Number < 60 && !reading[end + 1].Glued)
        {
            span = span with { Minutes = span.Minutes + reading[end].Number };
            return end + 1;
        }

        var after = next;
        if ((reading[next].Kind == TokenKind.Number || reading[next].Is(Tag.NumberWord)) && Pattern.Amount(reading, ref after, out var minutes) && Pattern.Unit(reading, ref after, out var unit) && unit == TimeUnit.Minute)
        {
            span = span with { Minutes = span.Minutes + (int)minutes };
            return after;
        }

        return end;
    }
}
