using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using TaskAgent.Language.Recognition;
using TaskAgent.Language.Time;
using TaskAgent.Language.Tokens;
using TaskAgent.Language.Words;

namespace TaskAgent.Language.Tests.Time;

/// <summary>One row of Specs/time/*.json: words, and when they say something is due.</summary>
/// <param name="Text">The words.</param>
/// <param name="Due"><c>2026-03-12</c> or <c>2026-03-12 14:00</c>; null for never.</param>
/// <param name="End">Last day of a range; checked where given.</param>
/// <param name="EndTime">End of a range of hours; checked where given.</param>
/// <param name="Rrule">The repetition; null for none.</param>
/// <param name="FromCompletion">Whether it counts from completion.</param>
/// <param name="Modifier">Checked where given.</param>
/// <param name="Precision">Checked where given.</param>
/// <param name="Title">Of the one task that the words become, due at the same moment; checked where given.</param>
/// <param name="Now">Local time of the zone.</param>
/// <param name="Zone">IANA name.</param>
/// <param name="Locale">BCP 47 tag.</param>
public sealed record TimeSpec(
    string Text,
    string? Due = null,
    string? End = null,
    string? EndTime = null,
    string? Rrule = null,
    bool FromCompletion = false,
    string? Modifier = null,
    DuePrecision? Precision = null,
    string? Title = null,
    string Now = "2026-03-11 10:00",
    string Zone = "America/New_York",
    string Locale = "en-US")
{
    static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Converters = { new JsonStringEnumConverter() },
    };

    public static IReadOnlyList<string> Topics { get; } =
        [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Specs", "time"), "*.json").Select(f => Path.GetFileNameWithoutExtension(f)).Order()];

    public static IReadOnlyList<TimeSpec> Load(string topic)
    {
        using var file = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "Specs", "time", topic + ".json"));
        return JsonSerializer.Deserialize<List<TimeSpec>>(file, Json)!;
    }

    /// <summary>Every difference between the row and what the engine reads, on one line; empty for none.</summary>
    public string Differences()
    {
        using var reading = Read();
        var due = DueOf(reading);
        var differences = new List<string>();
        void Check(string what, string? expected, string? actual)
        {
            if (expected != actual)
            {
                differences.Add($"{what} {actual ?? "none"} instead of {expected ?? "none"}");
            }
        }

        Check("due", Due, Judge.Due(due?.Date?.Value, due?.Time?.Value));
        Check("rrule", Rrule, due?.Recurrence);
        Check("from completion", FromCompletion.ToString(), (due?.FromCompletion ?? false).ToString());
        Check("end", End ?? Day(due?.EndDate), Day(due?.EndDate));
        Check("end time", EndTime ?? Clock(due?.EndTime), Clock(due?.EndTime));
        Check("modifier", Modifier ?? due?.Modifier.ToString(), due?.Modifier.ToString());
        Check("precision", (Precision ?? due?.Precision)?.ToString(), due?.Precision.ToString());
        if (Title is not null)
        {
            var tasks = LanguageEngine.Understand(Text, Context()).Tasks;
            Check("title", Title, string.Join(" / ", tasks.Select(t => t.Title)));
            Check("task due", Due, tasks.Count == 0 ? null : Judge.Due(tasks[0].DueDate, tasks[0].DueTime));
            Check("task rrule", Rrule, tasks.Count == 0 ? null : tasks[0].Recurrence);
        }

        return string.Join("; ", differences);
    }

    internal Reading Read() => Recognizing.Read(Text, Context(), Lexicon.English);

    LanguageContext Context()
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById(Zone);
        var now = DateTime.Parse(Now, CultureInfo.InvariantCulture);
        return new(new DateTimeOffset(now, zone.GetUtcOffset(now)), zone, LanguageSettings.ForLocale(Locale), []);
    }

    /// <summary>The repetition, else the day, else the time; a day and a time that stand apart are one.</summary>
    internal static TemporalMatch? DueOf(Reading reading)
    {
        var matches = reading.Matches.OfType<TemporalMatch>().Where(m => m.CanBeDue).ToList();
        var main = matches.Find(m => m.Rule is not null) ?? matches.Find(m => m.Date is { IsKnown: true });
        var clock = matches.Find(m => m.Date is not { IsKnown: true } && m.Rule is null);
        return main is null ? clock
            : clock is not null && main.Clock is null ? Moment.Combine(reading, main, clock)
            : main;
    }

    static string? Day(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    static string? Clock(TimeOnly? time) => time?.ToString("HH:mm", CultureInfo.InvariantCulture);
}
