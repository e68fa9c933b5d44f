using System.Collections.Frozen;
using TaskAgent.Contracts.Tasks;

namespace TaskAgent.AiAgent.Answers;

/// <summary>A task within a sentence.</summary>
static class TaskPhrase
{
    // What titles begin with when they are orders and not names of things: after "you need to" only these are English.
    static readonly FrozenSet<string> Verbs = FrozenSet.ToFrozenSet(
        """
        add apply approve arrange ask assign attend back backup block book bring build buy call cancel catch change charge chase check clean
        close collect compare complete confirm contact cook copy create debug decide delete deliver deploy deposit discuss do download draft
        drive drop email exercise expense explain feed figure file fill find finalize finish fix follow get give go grab help hire hang
        install invite invoice iron join keep learn leave let list load look mail make measure meet merge message move mow notify
        open order organise organize pack paint pay phone pick plan plant post practice practise prepare print process publish pull
        push put read rebook recycle refactor refill register remind remove renew repair replace reply report request reschedule research
        reserve resolve return review revise ring rotate run save scan schedule see sell send set share ship shop sign sort speak start
        study submit swap sync take talk tell test text throw tidy train transfer translate try turn unpack update upgrade upload vacuum
        verify visit wait walk wash watch water work wrap write
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries),
        StringComparer.OrdinalIgnoreCase);

    public static bool IsOrder(TaskItem task) => Verbs.GetAlternateLookup<ReadOnlySpan<char>>().Contains(FirstWord(task.Title));

    /// <summary>"call John tomorrow (Thu 12 March)" for an order, "Dentist on Tue 24 March" for a thing.</summary>
    public static string Of(TaskItem task, DateOnly today)
    {
        var title = IsOrder(task) ? string.Concat(char.ToLowerInvariant(task.Title[0]).ToString(), task.Title.AsSpan(1)) : task.Title;
        return DueWords.Of(task, today) is { } due ? $"{title} {due}" : title;
    }

    static ReadOnlySpan<char> FirstWord(string title)
    {
        var end = title.AsSpan().IndexOfAny(" ,:-");
        return end < 0 ? title : title.AsSpan(0, end);
    }
}
