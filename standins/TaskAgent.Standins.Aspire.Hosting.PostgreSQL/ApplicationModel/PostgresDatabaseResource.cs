using System.Data.Common;
using Aspire.Hosting.Postgres.Local;

namespace Aspire.Hosting.ApplicationModel;

/// <summary>A database of a PostgreSQL server, made when the server starts unless it exists.</summary>
public class PostgresDatabaseResource : Resource, IResourceWithParent<PostgresServerResource>, IResourceWithConnectionString
{
    /// <summary>Names a database.</summary>
    /// <param name="name">The name of its connection string where it is referenced.</param>
    /// <param name="databaseName">Its name in the server.</param>
    /// <param name="postgresParentResource">The server.</param>
    public PostgresDatabaseResource(string name, string databaseName, PostgresServerResource postgresParentResource)
        : base(name)
    {
        ArgumentException.ThrowIfNullOrEmpty(databaseName);
        ArgumentNullException.ThrowIfNull(postgresParentResource);
        (DatabaseName, Parent) = (databaseName, postgresParentResource);
    }

    /// <summary>The server it lives in.</summary>
    public PostgresServerResource Parent { get; }

    /// <summary>Its name in the server.</summary>
    public string DatabaseName { get; }

    /// <summary>The server's connection string with <c>;Database=...</c>.</summary>
    public ReferenceExpression ConnectionStringExpression
    {
        get
        {
            // Quotes a name that needs it.
            var database = new DbConnectionStringBuilder { ["Database"] = DatabaseName }.ConnectionString;
            return ReferenceExpression.Create($"{Parent};{database}");
        }
    }

    /// <summary><c>postgresql://user:password@host:port/database</c>.</summary>
    public ReferenceExpression UriExpression => ReferenceExpression.Create($"{Parent.UriExpression}/{Uri.EscapeDataString(DatabaseName)}");

    /// <summary><c>jdbc:postgresql://host:port/database</c>, without user and password.</summary>
    public ReferenceExpression JdbcConnectionString =>
        ReferenceExpression.Create($"{Parent.JdbcConnectionString}/{Uri.EscapeDataString(DatabaseName)}");

    IEnumerable<KeyValuePair<string, ReferenceExpression>> IResourceWithConnectionString.GetConnectionProperties() =>
        ((IResourceWithConnectionString)Parent).GetConnectionProperties()
            .Where(property => property.Key is not "Uri" and not "JdbcConnectionString")
            .Append(new("DatabaseName", ReferenceExpression.Create($"{DatabaseName}")))
            .Append(new("Uri", UriExpression))
            .Append(new("JdbcConnectionString", JdbcConnectionString));
}
