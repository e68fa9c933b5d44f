using Microsoft.AspNetCore.Http.HttpResults;
using TaskAgent.Contracts.Accounts;
using TaskAgent.Persistence.Problems;
using TaskAgent.ServiceDefaults.Problems;

namespace TaskAgent.Persistence.Accounts;

/// <summary>
/// Asks somebody who is logged in for the password once more, before what a found cookie must not be enough for. Wrong guesses count as
/// those of a login do, so that a session is no way around its throttle.
/// </summary>
sealed class PasswordProof(AccountStore accounts, PasswordHasher passwords, TimeProvider time)
{
    /// <summary>Null when the password is right; otherwise what to answer.</summary>
    public async Task<ProblemHttpResult?> RefuseAsync(
        Account account, string password, string field, Origin from, HttpResponse response, CancellationToken cancellationToken)
    {
        var keys = LoginThrottle.Keys(account.Email, from);
        if (await accounts.FindBlockAsync(keys, cancellationToken) is { } until)
        {
            return LoginThrottle.Refuse(response, until, time.GetUtcNow());
        }

        if (await passwords.VerifyAsync(password, account.PasswordHash, cancellationToken))
        {
            return null;
        }

        await accounts.CountFailureAsync(account, keys, SecurityEvents.PasswordRefused, from, cancellationToken);
        return Refusal.Invalid(field, "is not the password of the account").ToProblem();
    }
}
