namespace TaskAgent.Persistence.Database;

static class StoredTime
{
    /// <summary>The instant as the database will give it back: in UTC, and of its 100 ns ticks only whole microseconds.</summary>
    public static DateTimeOffset AsStored(this DateTimeOffset time) =>
        new(time.UtcTicks - time.UtcTicks % TimeSpan.TicksPerMicrosecond, TimeSpan.Zero);
}
