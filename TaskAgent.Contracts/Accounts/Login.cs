using System.ComponentModel.DataAnnotations;

namespace TaskAgent.Contracts.Accounts;

/// <summary>Asks for a session. Wrong: 401, the same for an unknown address and a wrong password. Too often wrong: 429 with <c>Retry-After</c>.</summary>
/// <param name="Email">The account's address.</param>
/// <param name="Password">Its password.</param>
/// <param name="From">Where the request came from.</param>
public sealed record Login(
    [property: Required, StringLength(Limits.Email)] string Email,
    [property: Required, StringLength(Limits.Password)] string Password,
    [property: Required] Origin From);
