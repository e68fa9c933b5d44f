using System.Security.Claims;
using Microsoft.Extensions.Options;
using TaskAgent.Contracts.Accounts;
using TaskAgent.Contracts.Channels;
using TaskAgent.Contracts.Persistence;
using TaskAgent.Contracts.Users;
using TaskAgent.ServiceDefaults.Identity.Tokens;
using TaskAgent.ServiceDefaults.Problems;

namespace TaskAgent.Channels.Senders;

/// <summary>Whose message it is: the owner's of the API token that it came with, else that of the account its sender is tied to; where senders are open, a guest's.</summary>
sealed class Writers(SenderCache senders, PersistenceClient persistence, IOptions<ChannelsOptions> options)
{
    static readonly Refusal MissingScope = new(StatusCodes.Status403Forbidden, "The API token has no scope messages:write.");

    // Never taken for an open sender's: whoever sends a token means to be its owner.
    static readonly Refusal BadToken = new(StatusCodes.Status401Unauthorized, "The token is unknown, was taken back or has expired.");

    static readonly Refusal Nobody = new(
        StatusCodes.Status401Unauthorized,
        "The sender belongs to no account. Send an API token as Authorization: Bearer ta_..., or tie the sender to an account with a code of its account page. "
        + "For local development without accounts, set Channels:OpenSenders to true.");

    public async Task<(User? Writer, Refusal? Refusal)> FindAsync(Sender sender, HttpContext http, CancellationToken cancellationToken)
    {
        if (http.User.IsApiToken())
        {
            return http.User.HasScope(Scope.MessagesWrite) ? (http.User.Owner(), null) : (null, MissingScope);
        }

        return http.Request.Headers.Authorization.Count > 0 ? (null, BadToken)
            : options.Value.OpenSenders ? (await senders.ResolveAsync(sender, persistence, cancellationToken), null)
            : await persistence.FindSenderAsync(sender, cancellationToken) is { } owner ? (owner, null)
            : (null, Nobody);
    }
}
