using System.Buffers.Binary;

namespace TaskAgent.TaskManagement.Tasks;

static class TaskIds
{
    /// <summary>
    /// UUIDv7s of one instant in ascending order, so that tasks of one message keep its order wherever they are sorted by id. The 12
    /// bits behind the version count, as RFC 9562 (section 6.2, method 1) suggests; the 62 bits behind them stay random.
    /// </summary>
    public static Guid Create(DateTimeOffset now, int index)
    {
        Span<byte> bytes = stackalloc byte[16];
        Guid.CreateVersion7(now).TryWriteBytes(bytes, bigEndian: true, out _);
        BinaryPrimitives.WriteUInt16BigEndian(bytes[6..], (ushort)(0x7000 | index));
        return new Guid(bytes, bigEndian: true);
    }
}
