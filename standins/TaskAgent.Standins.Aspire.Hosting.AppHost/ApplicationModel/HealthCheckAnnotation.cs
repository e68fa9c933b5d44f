namespace Aspire.Hosting.ApplicationModel;

/// <summary>A health check, registered in the AppHost's services, that tells whether the resource is healthy.</summary>
public class HealthCheckAnnotation : IResourceAnnotation
{
    /// <summary>Names a health check.</summary>
    /// <param name="key">The name it is registered under.</param>
    public HealthCheckAnnotation(string key)
    {
        ArgumentException.ThrowIfNullOrEmpty(key);
        Key = key;
    }

    /// <summary>The name it is registered under.</summary>
    public string Key { get; }
}
