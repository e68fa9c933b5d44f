using System.Runtime.CompilerServices;
using System.Xml.Linq;

namespace TaskAgent.Services.Tests.Architecture;

/// <summary>The source tree that these tests were built from.</summary>
static class Repository
{
    static readonly string[] NotSource = [".git", "artifacts", "bin", "obj", "node_modules"];

    public static string Root { get; } = FindRoot();

    /// <summary>Files by their path from the root, with forward slashes.</summary>
    public static IEnumerable<string> Files(string pattern) => Files(new DirectoryInfo(Root), pattern);

    public static string[] Lines(string path) => File.ReadAllLines(Path.Combine(Root, path));

    /// <summary>Names of the projects that a project refers to.</summary>
    public static IEnumerable<string> ProjectReferences(string project) => Elements(project)
        .Where(element => element.Name == "ProjectReference")
        .Select(element => Path.GetFileNameWithoutExtension(element.Attribute("Include")!.Value.Replace('\\', '/')));

    /// <summary>The kinds of items that a project file holds, e.g. <c>PackageReference</c>.</summary>
    public static IEnumerable<string> ItemKinds(string project) =>
        Elements(project).Where(element => element.Attribute("Include") is not null).Select(element => element.Name.LocalName);

    static IEnumerable<XElement> Elements(string project) => XDocument.Load(Path.Combine(Root, project)).Descendants();

    static IEnumerable<string> Files(DirectoryInfo folder, string pattern) =>
        folder.EnumerateFiles(pattern).Select(file => Path.GetRelativePath(Root, file.FullName).Replace('\\', '/'))
            .Concat(folder.EnumerateDirectories().Where(child => !NotSource.Contains(child.Name)).SelectMany(child => Files(child, pattern)));

    static string FindRoot([CallerFilePath] string caller = "")
    {
        var folder = new DirectoryInfo(Path.GetDirectoryName(caller)!);
        while (!File.Exists(Path.Combine(folder.FullName, "TaskAgent.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException($"No TaskAgent.sln above {caller}.");
        }

        return folder.FullName;
    }
}
