namespace TaskAgent.Standins.Tests.Postgres;

static class ServerUser
{
    // Uid:	101	101	101	101     real, effective, saved, file system
    public static string EffectiveId(int process) =>
        File.ReadLines($"/proc/{process}/status").Single(line => line.StartsWith("Uid:", StringComparison.Ordinal)).Split('\t')[2];
}
