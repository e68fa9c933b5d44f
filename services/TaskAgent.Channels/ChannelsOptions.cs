namespace TaskAgent.Channels;

/// <summary>Who may send messages.</summary>
sealed class ChannelsOptions
{
    public const string Section = "Channels";

    /// <summary>Whether anybody may write in any sender's name, without proof. For development only; off by default.</summary>
    public bool OpenSenders { get; set; }

    /// <summary>How many messages an API token may send in a minute.</summary>
    public int MessagesPerMinute { get; set; } = 120;
}
