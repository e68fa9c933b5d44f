namespace TaskAgent.Contracts.Http;

/// <summary>Says on a request for whom it is made; the sending host turns it into a signed token.</summary>
public static class RequestUser
{
    static readonly HttpRequestOptionsKey<UserId> Key = new("TaskAgent.User");

    /// <summary>Marks the request as made for a user.</summary>
    public static void SetUser(this HttpRequestMessage request, UserId user) => request.Options.Set(Key, user);

    /// <summary>The user a request is made for, or null when it is made for none.</summary>
    public static UserId? GetUser(this HttpRequestMessage request) =>
        request.Options.TryGetValue(Key, out var user) ? user : null;
}
