using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace TaskAgent.Language.Tests;

/// <summary>One row of Specs/*.json: a message and what it must become. What a row does not mention: no tasks, no actions; the rest is free.</summary>
public sealed record Spec
{
    static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Converters = { new JsonStringEnumConverter() },
    };

    public required string Text { get; init; }

    /// <summary>Local time of the fixture's zone.</summary>
    public DateTime Now { get; init; } = new(2026, 3, 11, 10, 0, 0);

    public string Zone { get; init; } = "America/New_York";

    public string Locale { get; init; } = "en-US";

    /// <summary>Whether the fixture's open tasks F1-F9 are there.</summary>
    public bool Open { get; init; }

    /// <summary>Name of other open tasks than the fixture's: see <see cref="OpenTaskSets"/>.</summary>
    public string? Set { get; init; }

    /// <summary>Only safety is asked: at most one task, no date but a listed one, no action but a listed one.</summary>
    public bool Safe { get; init; }

    /// <summary>What is still to come before it can pass; the row is only in the scorecard until then.</summary>
    public string? Awaits { get; init; }

    /// <summary>Number of the worked message, if it is one.</summary>
    public int Number { get; init; }

    public IReadOnlyList<ExpectedTask> Tasks { get; init; } = [];

    public IReadOnlyList<ExpectedAction> Actions { get; init; } = [];

    public IReadOnlyList<QuestionKind>? Questions { get; init; }

    public IReadOnlyList<ClarificationKind>? Asks { get; init; }

    public IReadOnlyList<LeftOutReason>? LeftOut { get; init; }

    public SmallTalkKind? SmallTalk { get; init; }

    public string Topic { get; private set; } = "";

    public override string ToString() => $"{Topic}: {Text}";

    public static IReadOnlyList<string> Topics { get; } =
        [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Specs"), "*.json").Select(f => Path.GetFileNameWithoutExtension(f)).Order()];

    static readonly ConcurrentDictionary<string, IReadOnlyList<Spec>> Loaded = new();

    public static IReadOnlyList<Spec> Load(string topic) => Loaded.GetOrAdd(topic, Read);

    static List<Spec> Read(string topic)
    {
        using var file = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "Specs", topic + ".json"));
        var rows = JsonSerializer.Deserialize<List<Spec>>(file, Json)!;
        rows.ForEach(row => row.Topic = topic);
        return rows;
    }
}

/// <summary>A task that must be created.</summary>
/// <param name="Type">One type, or several that are equally right: <c>Work|Personal</c>.</param>
/// <param name="Title">Its exact title; null for any.</param>
/// <param name="Due"><c>2026-03-12</c> or <c>2026-03-12 14:00</c>; null for none.</param>
/// <param name="Priority">Its priority.</param>
/// <param name="Rrule">Its recurrence; null for none.</param>
/// <param name="Precision">Checked where given.</param>
/// <param name="Meta">Fields it must have; a null value says that it must not have the field. Others are free.</param>
public sealed record ExpectedTask(
    string? Title = null,
    string? Type = null,
    string? Due = null,
    Priority Priority = Priority.Medium,
    string? Rrule = null,
    DuePrecision? Precision = null,
    JsonObject? Meta = null);

/// <summary>An action on an open task.</summary>
/// <param name="Do">What.</param>
/// <param name="Task">Id, or null for none.</param>
/// <param name="Due">As in <see cref="ExpectedTask"/>; null for none.</param>
/// <param name="Rrule">The new repetition; null for none.</param>
/// <param name="Items">Checked where given.</param>
/// <param name="Title">The new title; checked where given.</param>
/// <param name="Priority">The new priority; checked where given.</param>
/// <param name="Proposed">Whether it waits for a yes; checked where given.</param>
public sealed record ExpectedAction(
    TaskActionKind Do,
    string? Task = null,
    string? Due = null,
    string? Rrule = null,
    IReadOnlyList<string>? Items = null,
    string? Title = null,
    Priority? Priority = null,
    bool? Proposed = null);
