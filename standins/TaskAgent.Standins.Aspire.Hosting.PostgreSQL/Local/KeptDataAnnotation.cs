using Aspire.Hosting.ApplicationModel;

namespace Aspire.Hosting.Postgres.Local;

/// <summary>Where a server's data outlive it.</summary>
sealed class KeptDataAnnotation(string folder) : IResourceAnnotation
{
    public string Folder => folder;
}
