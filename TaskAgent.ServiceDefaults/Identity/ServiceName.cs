namespace TaskAgent.ServiceDefaults.Identity;

/// <summary>This service in the graph.</summary>
/// <param name="Value">Its resource name, e.g. <c>channel-service</c>.</param>
/// <param name="Callers">The services that may call it, by their resource names.</param>
public sealed record ServiceName(string Value, IReadOnlyList<string> Callers);
