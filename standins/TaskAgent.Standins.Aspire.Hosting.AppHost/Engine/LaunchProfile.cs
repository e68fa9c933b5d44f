using System.Text.Json;

namespace Aspire.Hosting.Engine;

/// <summary>A profile of a project's <c>Properties/launchSettings.json</c>.</summary>
sealed record LaunchProfile(string? CommandName, string? ApplicationUrl, Dictionary<string, string>? EnvironmentVariables)
{
    static readonly JsonSerializerOptions Lenient = new(JsonSerializerDefaults.Web)
    {
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
    };

    /// <summary>Default: <c>http://a:1;https://b:2</c> as addresses.</summary>
    public IEnumerable<Uri> Urls =>
        (ApplicationUrl ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(url => new Uri(url));

    /// <summary>The named profile, or the first that runs the project; null when the project has no launch settings.</summary>
    /// <exception cref="DistributedApplicationException">There is no profile of that name, or the file cannot be read.</exception>
    public static LaunchProfile? Find(string projectPath, string? name)
    {
        var file = Path.Combine(Path.GetDirectoryName(projectPath)!, "Properties", "launchSettings.json");
        var profiles = File.Exists(file) ? Read(file) : null;
        if (name is not null)
        {
            return profiles?.GetValueOrDefault(name)
                ?? throw new DistributedApplicationException($"Launch settings file of '{projectPath}' does not contain '{name}' profile.");
        }

        return profiles?.Values.FirstOrDefault(profile => profile.CommandName == "Project");
    }

    static Dictionary<string, LaunchProfile>? Read(string file)
    {
        try
        {
            return JsonSerializer.Deserialize<LaunchSettings>(File.ReadAllText(file), Lenient)?.Profiles;
        }
        catch (JsonException failure)
        {
            throw new DistributedApplicationException($"The launch settings {file} are not valid JSON ({failure.Message}).", failure);
        }
    }

    sealed record LaunchSettings(Dictionary<string, LaunchProfile>? Profiles);
}
