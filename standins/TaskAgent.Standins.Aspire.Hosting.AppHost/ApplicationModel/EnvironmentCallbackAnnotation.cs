namespace Aspire.Hosting.ApplicationModel;

/// <summary>Adds environment variables when an instance of the resource starts.</summary>
public class EnvironmentCallbackAnnotation : IResourceAnnotation
{
    /// <summary>Adds variables.</summary>
    /// <param name="callback">Sets them.</param>
    public EnvironmentCallbackAnnotation(Func<EnvironmentCallbackContext, Task> callback)
    {
        ArgumentNullException.ThrowIfNull(callback);
        Callback = callback;
    }

    /// <summary>Adds variables.</summary>
    /// <param name="callback">Sets them.</param>
    public EnvironmentCallbackAnnotation(Action<EnvironmentCallbackContext> callback)
        : this(context =>
        {
            callback(context);
            return Task.CompletedTask;
        })
    {
    }

    /// <summary>Sets the variables.</summary>
    public Func<EnvironmentCallbackContext, Task> Callback { get; }
}

/// <summary>The environment of an instance that is about to start.</summary>
public class EnvironmentCallbackContext
{
    /// <summary>Starts with the given variables.</summary>
    /// <param name="executionContext">Whether the application runs or is published.</param>
    /// <param name="environmentVariables">Variables known so far. Default: none.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public EnvironmentCallbackContext(
        DistributedApplicationExecutionContext executionContext,
        Dictionary<string, object>? environmentVariables = null,
        CancellationToken cancellationToken = default) =>
        (ExecutionContext, EnvironmentVariables, CancellationToken) = (executionContext, environmentVariables ?? [], cancellationToken);

    /// <summary>Values are strings or <see cref="IValueProvider"/>s.</summary>
    public Dictionary<string, object> EnvironmentVariables { get; }

    /// <summary>Whether the application runs or is published.</summary>
    public DistributedApplicationExecutionContext ExecutionContext { get; }

    /// <summary>Gives up.</summary>
    public CancellationToken CancellationToken { get; }
}
