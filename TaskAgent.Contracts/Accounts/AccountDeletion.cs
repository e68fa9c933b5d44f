using System.ComponentModel.DataAnnotations;

namespace TaskAgent.Contracts.Accounts;

/// <summary>Deletes an account with everything that belongs to it, for ever.</summary>
/// <param name="Password">The account's password; wrong: 422 for the field <c>password</c>, too often wrong: 429 with <c>Retry-After</c>.</param>
/// <param name="From">Where the request came from.</param>
public sealed record AccountDeletion(
    [property: Required, StringLength(Limits.Password)] string Password,
    [property: Required] Origin From);
