using System.ComponentModel.DataAnnotations;

namespace TaskAgent.Contracts.Accounts;

/// <summary>Changes a password. All sessions end, and a new one begins.</summary>
/// <param name="Current">The password of now; wrong: 422 for the field <c>current</c>, too often wrong: 429 with <c>Retry-After</c>.</param>
/// <param name="New">The next one, by the rules of <see cref="Registration.Password"/>.</param>
/// <param name="From">Where the request came from.</param>
public sealed record PasswordChange(
    [property: Required, StringLength(Limits.Password)] string Current,
    [property: Required, StringLength(Limits.Password)] string New,
    [property: Required] Origin From);
