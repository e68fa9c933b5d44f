namespace TaskAgent.Standins.Tests.Hosting;

/// <summary>For what tells nobody when it happens, as a process that another one kills.</summary>
static class Waiting
{
    public static async Task UntilAsync(Func<bool> isSo)
    {
        using var often = new PeriodicTimer(TimeSpan.FromMilliseconds(20));
        for (var soon = TestApplication.Soon; !isSo();)
        {
            await often.WaitForNextTickAsync(soon);
        }
    }
}
