using System.ComponentModel.DataAnnotations;

namespace TaskAgent.ServiceDefaults.Identity;

/// <summary>How the services of the graph know each other.</summary>
public sealed class ServiceIdentityOptions
{
    public const string Section = "ServiceIdentity";

    /// <summary>Secret that signs the calls between the services; the same for all of them.</summary>
    [Required(ErrorMessage = "ServiceIdentity:Key is not set. Give every service the same secret of at least 22 characters, e.g. in the environment variable ServiceIdentity__Key.")]
    [MinLength(22, ErrorMessage = "ServiceIdentity:Key is too short. It takes at least 22 characters.")]
    public string Key { get; set; } = "";

    /// <summary>
    /// The secret of before, still accepted and no longer signed with; null when there was none. To change the key without a moment of
    /// refusals: give every service the new one as this, then swap the two everywhere, then take this away.
    /// </summary>
    [MinLength(22, ErrorMessage = "ServiceIdentity:PreviousKey is too short. It takes at least 22 characters.")]
    public string? PreviousKey { get; set; }
}
