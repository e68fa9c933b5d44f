using System.Reflection;

[assembly: AssemblyMetadata("standins.output.NotBuilt", "/nowhere/NotBuilt.dll")]

namespace Projects;

/// <summary>What the build generates, of a project whose program was removed since.</summary>
sealed class NotBuilt : Aspire.Hosting.IProjectMetadata
{
    public string ProjectPath => "/nowhere/NotBuilt.csproj";
}
