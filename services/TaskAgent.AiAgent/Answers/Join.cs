namespace TaskAgent.AiAgent.Answers;

static class Join
{
    /// <summary>"a", "a and b", "a, b and c".</summary>
    public static string And(IReadOnlyList<string> parts) => parts switch
    {
        [] => "",
        [var one] => one,
        [.., var last] => $"{string.Join(", ", parts.Take(parts.Count - 1))} and {last}",
    };
}
