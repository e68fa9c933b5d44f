using BCrypt.Net;

namespace TaskAgent.Persistence.Accounts;

/// <summary>
/// Slow hashes of passwords, made beside the request threads and only a few at a time: a crowd that logs in waits for each other and
/// nobody else waits for it.
/// </summary>
sealed class PasswordHasher : IDisposable
{
    /// <summary>2^12 rounds, about a fifth of a second.</summary>
    const int Cost = 12;

    /// <summary>More would wait longer than a person does.</summary>
    const int MaxWaiting = 100;

    // What an unknown address is checked against, so that its refusal takes as long as a wrong password's. Of no password: the hash of
    // random bytes that were thrown away.
    static readonly Lazy<string> Nobody = new(() => Hash(Convert.ToHexString(System.Security.Cryptography.RandomNumberGenerator.GetBytes(32))));

    readonly SemaphoreSlim _turn = new(Math.Max(1, Environment.ProcessorCount / 2));
    int _waiting;

    public Task<string> HashAsync(string password, CancellationToken cancellationToken) => RunAsync(() => Hash(password), cancellationToken);

    /// <summary>Whether the password is the one of the hash; never for a hash of null, in the same time.</summary>
    public Task<bool> VerifyAsync(string password, string? hash, CancellationToken cancellationToken) =>
        RunAsync(() => BCrypt.Net.BCrypt.EnhancedVerify(password, hash ?? Nobody.Value, HashType.SHA384) && hash is not null, cancellationToken);

    /// <summary>Whether a hash was made with less work than one made now.</summary>
    public static bool IsOutdated(string hash) => BCrypt.Net.BCrypt.PasswordNeedsRehash(hash, Cost);

    public void Dispose() => _turn.Dispose();

    // "Enhanced": the password goes through SHA-384 first, because bcrypt itself reads 72 bytes and no more.
    static string Hash(string password) => BCrypt.Net.BCrypt.EnhancedHashPassword(password, HashType.SHA384, Cost);

    async Task<T> RunAsync<T>(Func<T> work, CancellationToken cancellationToken)
    {
        if (Interlocked.Increment(ref _waiting) > MaxWaiting)
        {
            Interlocked.Decrement(ref _waiting);
            throw new TooBusyException();
        }

        try
        {
            await _turn.WaitAsync(cancellationToken);
        }
        finally
        {
            Interlocked.Decrement(ref _waiting);
        }

        try
        {
            return await Task.Factory.StartNew(work, cancellationToken, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>More passwords wait for their check than a person would wait for.</summary>
    public sealed class TooBusyException : Exception;
}
