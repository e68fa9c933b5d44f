namespace TaskAgent.ServiceDefaults.Identity;

/// <summary>This service's resource name in the graph, e.g. <c>channel-service</c>.</summary>
public sealed record ServiceName(string Value);
