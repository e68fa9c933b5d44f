namespace TaskAgent.Standins.Tests.Postgres;

/// <summary>A test of what only root meets: becoming another user.</summary>
public sealed class RootFactAttribute : FactAttribute
{
    public RootFactAttribute() => Skip = Environment.IsPrivilegedProcess ? null : "needs root";
}
