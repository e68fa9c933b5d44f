namespace Aspire.Hosting.Engine;

/// <summary>
/// Divides the ten seconds that a stop may take: services have six together and three each, however many of them ignore the signal;
/// servers, whose data is at stake, have the rest.
/// </summary>
sealed class StopBudget(TimeProvider time)
{
    static readonly TimeSpan Services = TimeSpan.FromSeconds(6);
    static readonly TimeSpan ServiceEach = TimeSpan.FromSeconds(3);
    static readonly TimeSpan All = TimeSpan.FromSeconds(9.5);
    static readonly TimeSpan Least = TimeSpan.FromMilliseconds(100);

    readonly long _began = time.GetTimestamp();

    public TimeSpan For(ResourceInstance instance)
    {
        var gone = time.GetElapsedTime(_began);
        var patience = instance.IsServer ? All - gone
            : Services - gone < ServiceEach ? Services - gone
            : ServiceEach;
        return patience < Least ? Least : patience;
    }
}
