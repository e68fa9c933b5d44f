using System.Collections.Frozen;

namespace TaskAgent.AiAgent.Reading;

/// <summary>The verbs that titles begin with when they are orders and not names of things.</summary>
static class Imperatives
{
    // Things to do in the world. None of them is said of a task on the list.
    const string Plain =
        """
        apply approve arrange ask assemble assign attend backup bake block book borrow brush build buy call charge chase clean clear
        collect compare confirm contact cook copy create debug decide deliver deploy deposit design discuss download draft drive email
        exercise explain feed figure file fill find fix fold follow get give go grab hang help hire host install interview invite invoice
        iron join keep learn leave list load look mail measure meet message mow notify open order organise organize pack paint pay phone
        pick plan plant play post practice practise prepare print process publish read rebook recycle refactor refill register remind
        renew repair replace reply report request research reserve resolve return review ring rotate run save scan schedule see sell send
        share ship shop sign sort speak study submit sweep sync talk teach tell test text tidy train transfer translate try turn unpack
        upgrade upload vacuum verify visit wait walk wash watch water weigh work wrap write
        """;

    // Said of things in the world as well as of tasks: "cancel the dentist", "push the report to Monday", "finish the form".
    const string Ambiguous =
        """
        abandon add advance bring bump cancel change check close complete cross defer delay delete discard ditch do drop erase escalate
        finish flag forget include increase label let lower make mark merge move postpone prioritise prioritize pull push put raise reduce
        remove rename reopen reschedule restore revert revise scrap scratch set shift skip slide snooze start stop strike swap switch take
        throw tick undo update
        """;

    static readonly FrozenSet<string> PlainVerbs = SetOf(Plain);
    static readonly FrozenSet<string> AllVerbs = SetOf(Plain + " " + Ambiguous);

    // "call off", "get rid of", "call john done": a plain verb, and still about a task.
    static readonly FrozenSet<string> TellsOfATask =
        SetOf("already canceled cancelled completed done finished instead moved off over paid postponed rescheduled rid skipped sorted");

    public static bool Begins(string title) => AllVerbs.GetAlternateLookup<ReadOnlySpan<char>>().Contains(FirstWord(title));

    /// <summary>Whether the title can only be something to do, and not something said of a task that is there.</summary>
    public static bool IsPlainlyNew(string title)
    {
        if (!PlainVerbs.GetAlternateLookup<ReadOnlySpan<char>>().Contains(FirstWord(title)))
        {
            return false;
        }

        var words = TellsOfATask.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var word in title.AsSpan().Split(' '))
        {
            if (words.Contains(title.AsSpan()[word]))
            {
                return false;
            }
        }

        return true;
    }

    static ReadOnlySpan<char> FirstWord(string title)
    {
        var end = title.AsSpan().IndexOfAny(" ,:-");
        return end < 0 ? title : title.AsSpan(0, end);
    }

    static FrozenSet<string> SetOf(string words) =>
        FrozenSet.ToFrozenSet(words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries), StringComparer.OrdinalIgnoreCase);
}
