using TaskAgent.Language.Tokens;

namespace TaskAgent.Language.Drafts;

/// <summary>The fields of a task while they are collected; the first value of a key stays.</summary>
sealed class FieldList(Reading reading)
{
    readonly List<Field> fields = new(4);

    public IReadOnlyList<Field> Fields => fields;

    public bool Has(string key)
    {
        foreach (var field in fields)
        {
            if (field.Key == key)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Adds what the tokens from <paramref name="first"/> to before <paramref name="end"/> say.</summary>
    public void Add(string key, FieldValue value, int first, int end, string rule, Certainty certainty = Certainty.Known)
    {
        if (!Has(key))
        {
            fields.Add(new Field(key, value, new Provenance(reading.Span(first, end), rule, certainty)));
        }
    }

    /// <summary>Adds the words themselves; nothing if there are none.</summary>
    public void AddWords(string key, int first, int end, string rule)
    {
        if (first < end)
        {
            Add(key, new FieldValue.Text(reading.Span(first, end).Of(reading.Text)), first, end, rule);
        }
    }
}
