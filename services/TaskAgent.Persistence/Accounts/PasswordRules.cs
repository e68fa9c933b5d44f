using TaskAgent.ServiceDefaults.Problems;

namespace TaskAgent.Persistence.Accounts;

/// <summary>Length, and nothing that everybody tries first (NIST SP 800-63B, section 5.1.1.2): no rules about kinds of characters.</summary>
static class PasswordRules
{
    const int MinLength = 8;

    // The most common of the published lists of leaked passwords that have 8 characters or more.
    static readonly HashSet<string> Common = new(StringComparer.OrdinalIgnoreCase)
    {
        "123456789", "12345678", "1234567890", "1234567891", "12345678910", "0123456789", "987654321", "9876543210", "11111111", "111111111",
        "00000000", "88888888", "123123123", "12341234", "1q2w3e4r", "1q2w3e4r5t", "1qaz2wsx", "1qaz2wsx3edc", "q1w2e3r4", "q1w2e3r4t5",
        "qwertyui", "qwertyuiop", "qwerty12", "qwerty123", "qwerty1234", "asdfghjkl", "asdfasdf", "zxcvbnm1", "zaq12wsx", "abcd1234", "abc12345",
        "abc123456", "a1234567", "a12345678", "a123456789", "aa123456", "aa12345678", "password", "password1", "password12", "password123",
        "password1234", "passw0rd", "p@ssw0rd", "p@ssword", "passwort", "iloveyou", "iloveyou1", "sunshine", "princess", "football", "football1",
        "baseball", "baseball1", "superman", "batman123", "starwars", "trustno1", "welcome1", "welcome123", "letmein1", "letmein123", "dragon123",
        "monkey123", "master123", "shadow123", "michael1", "jennifer", "charlie1", "computer", "internet", "whatever", "changeme", "changeme123",
        "admin123", "admin1234", "administrator", "test1234", "testtest", "liverpool", "chelsea1", "arsenal1", "pokemon1", "minecraft", "samsung1",
        "google123", "facebook", "facebook1", "linkedin", "dropbox1", "secret123", "default1", "guest123", "access14", "mustang1", "corvette",
        "mercedes", "chocolate", "butterfly", "november", "december", "september",
    };

    /// <summary>Why the password is not taken; null when it is.</summary>
    public static Refusal? Check(string password, string email, string field) =>
        password.Length < MinLength ? Refusal.Invalid(field, $"must have at least {MinLength} characters")
        : Common.Contains(password) ? Refusal.Invalid(field, "is one of the most common passwords; choose another")
        : password.Equals(email, StringComparison.OrdinalIgnoreCase) ? Refusal.Invalid(field, "must not be the e-mail address")
        : null;
}
