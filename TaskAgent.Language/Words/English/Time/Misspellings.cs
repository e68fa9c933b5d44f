namespace TaskAgent.Language.Words.English.Time;

/// <summary>Slips of the fingers in long names of days and months: two letters swapped, one left out. The first and the last letter mostly come out right, and without them other words would begin.</summary>
static class Misspellings
{
    const int ShortestName = 6;

    static readonly string[] Days = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

    static readonly string[] Months = ["january", "february", "", "", "", "", "", "august", "september", "october", "november", "december"];

    public static readonly Entry[] Entries =
    [
        .. Days.Select((name, index) => new Entry(Tag.Weekday, index + 1, string.Join('|', Of(name)))),
        .. Months.Select((name, index) => new Entry(Tag.Month, index + 1, string.Join('|', Of(name)))),
        new(Tag.RelativeDay, 1, string.Join('|', Of("tomorrow"))),
        new(Tag.RelativeDay, -1, string.Join('|', Of("yesterday"))),
    ];

    static IEnumerable<string> Of(string name)
    {
        for (var i = 1; i < name.Length - 1 && name.Length >= ShortestName; i++)
        {
            yield return name.Remove(i, 1);
            if (i < name.Length - 2)
            {
                yield return $"{name[..i]}{name[i + 1]}{name[i]}{name[(i + 2)..]}";
            }
        }
    }
}
