using System.ComponentModel.DataAnnotations;
using TaskAgent.Contracts.Channels;

namespace TaskAgent.Contracts.Accounts;

/// <summary>A sender who has sent a code.</summary>
/// <param name="Sender">Who.</param>
/// <param name="Code">The code as it was sent.</param>
public sealed record LinkRequest([property: Required] Sender Sender, [property: Required, StringLength(Limits.ShortText)] string Code);
