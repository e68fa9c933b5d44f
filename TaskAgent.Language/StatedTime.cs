namespace TaskAgent.Language;

/// <summary>A due time as it was said in a zone that is not the user's, for a reply that shows both.</summary>
/// <param name="Date">The day there.</param>
/// <param name="Time">The clock there.</param>
/// <param name="Zone">IANA name of the zone.</param>
public sealed record StatedTime(DateOnly Date, TimeOnly Time, string Zone);
