namespace TaskAgent.Persistence.Accounts;

static class Emails
{
    /// <summary>
    /// One spelling per address. The part before the @ could tell upper from lower case (RFC 5321, section 2.4), but no provider does, and
    /// people do not remember which they typed.
    /// </summary>
    public static string Normalize(string email) => email.Trim().ToLowerInvariant();
}
