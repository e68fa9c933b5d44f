using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace TaskAgent.Contracts;

/// <summary>Ids that follow from what they name, so that doing a thing twice names one row.</summary>
public static class IdempotentId
{
    /// <summary>The id of what a user creates under an idempotency key: a UUIDv8 (RFC 9562, section 5.8) of their SHA-256.</summary>
    /// <param name="user">Keys of different users never meet.</param>
    /// <param name="kind">What is created, e.g. <c>task</c>: a key may be used once per kind.</param>
    /// <param name="key">The <c>Idempotency-Key</c>.</param>
    public static Guid Create(UserId user, string kind, string key)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes($"{user}\n{kind}\n{key}"), hash);
        hash[6] = (byte)((hash[6] & 0x0F) | 0x80);
        hash[8] = (byte)((hash[8] & 0x3F) | 0x80);
        return new Guid(
            BinaryPrimitives.ReadInt32BigEndian(hash), BinaryPrimitives.ReadInt16BigEndian(hash[4..]), BinaryPrimitives.ReadInt16BigEndian(hash[6..]),
            hash[8], hash[9], hash[10], hash[11], hash[12], hash[13], hash[14], hash[15]);
    }
}
