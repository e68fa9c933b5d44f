using Npgsql;
using TaskAgent.Persistence.Database;

namespace TaskAgent.Persistence.Tests;

public sealed class ConnectionTests
{
    [Fact]
    public void Tune_NothingSaid_KeepsPlans()
    {
        Assert.Equal(100, Tuned("Host=db").MaxAutoPrepare);
    }

    [Fact]
    public void Tune_SaidByTheConnectionString_Wins()
    {
        Assert.Equal(3, Tuned("Host=db;MaxPoolSize=3").MaxPoolSize);
    }

    static NpgsqlConnectionStringBuilder Tuned(string connectionString) => new(DatabaseExtensions.Tune(connectionString));
}
