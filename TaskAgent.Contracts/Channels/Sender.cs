using System.ComponentModel.DataAnnotations;

namespace TaskAgent.Contracts.Channels;

/// <summary>An identity within a channel, as it arrives with a message.</summary>
/// <param name="Channel">The channel.</param>
/// <param name="SenderId">The id within that channel.</param>
public sealed record Sender(
    [Required] MessageChannel? Channel,
    [Required, StringLength(Limits.SenderId)] string SenderId);
