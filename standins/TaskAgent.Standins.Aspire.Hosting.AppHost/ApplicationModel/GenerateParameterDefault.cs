using System.Security.Cryptography;

namespace Aspire.Hosting.ApplicationModel;

/// <summary>A random value. Easily confused characters are left out, so that it can be read aloud.</summary>
public sealed class GenerateParameterDefault : ParameterDefault
{
    const string LowerCharacters = "abcdefghjkmnpqrstuvwxyz";
    const string UpperCharacters = "ABCDEFGHJKMNPQRSTUVWXYZ";
    const string NumericCharacters = "0123456789";
    const string SpecialCharacters = "-_.{}~()*+!";

    /// <summary>Characters. Default: 22, about 128 bits of chance.</summary>
    public int MinLength { get; set; } = 22;

    /// <summary>Whether there are lower case letters. Default: true.</summary>
    public bool Lower { get; set; } = true;

    /// <summary>Whether there are upper case letters. Default: true.</summary>
    public bool Upper { get; set; } = true;

    /// <summary>Whether there are digits. Default: true.</summary>
    public bool Numeric { get; set; } = true;

    /// <summary>Whether there are other characters. Default: true.</summary>
    public bool Special { get; set; } = true;

    /// <summary>Lower case letters at least. Default: 0.</summary>
    public int MinLower { get; set; }

    /// <summary>Upper case letters at least. Default: 0.</summary>
    public int MinUpper { get; set; }

    /// <summary>Digits at least. Default: 0.</summary>
    public int MinNumeric { get; set; }

    /// <summary>Other characters at least. Default: 0.</summary>
    public int MinSpecial { get; set; }

    /// <summary>A new value each time.</summary>
    /// <exception cref="ArgumentException">No kind of character is allowed, or a minimum is set for one that is not.</exception>
    public override string GetDefaultValue()
    {
        (bool Allowed, string Characters, int Minimum)[] kinds =
        [
            (Lower, LowerCharacters, MinLower),
            (Upper, UpperCharacters, MinUpper),
            (Numeric, NumericCharacters, MinNumeric),
            (Special, SpecialCharacters, MinSpecial),
        ];
        if (kinds.Any(kind => !kind.Allowed && kind.Minimum > 0) || !kinds.Any(kind => kind.Allowed))
        {
            throw new ArgumentException("The kinds of characters allowed and their minimums contradict each other.");
        }

        var all = string.Concat(kinds.Where(kind => kind.Allowed).Select(kind => kind.Characters));
        var value = string.Concat(kinds.Select(kind => RandomNumberGenerator.GetString(kind.Characters, kind.Minimum)));
        value += RandomNumberGenerator.GetString(all, Math.Max(0, MinLength - value.Length));
        var characters = value.ToCharArray();
        RandomNumberGenerator.Shuffle<char>(characters);
        return new(characters);
    }
}
