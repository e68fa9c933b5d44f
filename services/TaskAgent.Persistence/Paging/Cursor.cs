using System.Buffers.Binary;
using System.Buffers.Text;

namespace TaskAgent.Persistence.Paging;

/// <summary>
/// Where a page ended: the sort key of its last row. A key and not a count, so that rows which come or go meanwhile neither hide others
/// nor bring them twice. It also says of which list it is, because the key of one order means nothing in another.
/// </summary>
readonly record struct Cursor(CursorKind Kind, DateTimeOffset? At, Guid Id)
{
    const int Size = 1 + sizeof(long) + 16;
    const long NoTime = long.MinValue;

    public override string ToString()
    {
        Span<byte> bytes = stackalloc byte[Size];
        bytes[0] = (byte)Kind;
        BinaryPrimitives.WriteInt64BigEndian(bytes[1..], At?.UtcTicks ?? NoTime);
        Id.TryWriteBytes(bytes[9..]);
        return Base64Url.EncodeToString(bytes);
    }

    /// <summary>Whether there is nothing to parse, or something of this kind of list.</summary>
    public static bool TryParse(string? text, CursorKind kind, out Cursor? cursor)
    {
        cursor = null;
        if (text is null)
        {
            return true;
        }

        Span<byte> bytes = stackalloc byte[Size];
        if (!Base64Url.IsValid(text, out var length) || length != Size
            || !Base64Url.TryDecodeFromChars(text, bytes, out _) || bytes[0] != (byte)kind)
        {
            return false;
        }

        var ticks = BinaryPrimitives.ReadInt64BigEndian(bytes[1..]);
        if (ticks != NoTime && (ticks < DateTimeOffset.MinValue.Ticks || ticks > DateTimeOffset.MaxValue.Ticks))
        {
            return false;
        }

        cursor = new(kind, ticks == NoTime ? null : new DateTimeOffset(ticks, TimeSpan.Zero), new Guid(bytes[9..]));
        return true;
    }
}
