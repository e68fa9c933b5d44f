namespace TaskAgent.Contracts.Cases;

/// <summary>Who speaks in a conversation entry.</summary>
public enum EntrySender
{
    /// <summary>The case's owner, by whatever channel.</summary>
    User,

    /// <summary>TaskAgent.</summary>
    Agent,
}
