using Microsoft.Extensions.Caching.Memory;
using TaskAgent.Contracts.Channels;
using TaskAgent.Contracts.Persistence;
using TaskAgent.Contracts.Users;

namespace TaskAgent.Channels.Senders;

/// <summary>Which account a sender is, without a call for one that wrote a moment ago.</summary>
sealed class SenderCache : IDisposable
{
    const int Capacity = 20_000;

    // An account's zone and locale may change: a change is seen after this time at the latest.
    static readonly TimeSpan Freshness = TimeSpan.FromMinutes(1);

    readonly MemoryCache _users = new(new MemoryCacheOptions { SizeLimit = Capacity });

    /// <summary>A sender who was tied to another account is asked for anew.</summary>
    public void Forget(Sender sender) => _users.Remove(sender);

    public ValueTask<User> ResolveAsync(Sender sender, PersistenceClient persistence, CancellationToken cancellationToken) =>
        _users.TryGetValue(sender, out User? user) ? new(user!) : new(FetchAsync(sender, persistence, cancellationToken));

    public void Dispose() => _users.Dispose();

    async Task<User> FetchAsync(Sender sender, PersistenceClient persistence, CancellationToken cancellationToken)
    {
        var user = await persistence.ResolveSenderAsync(sender, cancellationToken);
        return _users.Set(sender, user, new MemoryCacheEntryOptions { Size = 1, AbsoluteExpirationRelativeToNow = Freshness });
    }
}
