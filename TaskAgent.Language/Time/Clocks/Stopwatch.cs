using TaskAgent.Language.Time.Resolution;
using TaskAgent.Language.Tokens;
using TaskAgent.Language.Words;

namespace TaskAgent.Language.Time.Clocks;

/// <summary>Numbers with a colon that measure or point: "the record of 4:32", "a 4:30 mile", "under 3:45", "memorize John 3:16".</summary>
static class Stopwatch
{
    const int Reach = 4;

    static readonly WordSet Runs = new("mile miles marathon record pace lap laps split video song track clip plank sprint 5k 10k pr pb ratio aspect screen monitor");
    static readonly WordSet Recited = new("memorize memorise recite quote verse bible psalm scripture");

    public static bool Reads(Reading reading, int at, int end, ClockReading clock)
    {
        if (clock.Half is DayHalf.Morning or DayHalf.Afternoon || !reading[at + 1].Is(':'))
        {
            return false;
        }

        if (reading.Is(at - 1, "of") || reading.Is(at - 1, "under") || reading.Is(at - 1, "sub") || reading.Is(at - 1, "below") || Runs.Has(reading.Words(end)))
        {
            return true;
        }

        for (var i = at - 1; i >= at - Reach; i--)
        {
            if (Recited.Has(reading.Words(i)))
            {
                return true;
            }
        }

        return false;
    }
}
