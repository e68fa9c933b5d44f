using System.Text.Json;
using System.Text.Json.Nodes;

namespace Aspire.Hosting.Engine;

/// <summary>A file of user secrets: one JSON object, keys with colons.</summary>
sealed class KeptSecrets(string file)
{
    static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    /// <summary>The secret of that key, made and written down when there is none.</summary>
    /// <exception cref="DistributedApplicationException">The file cannot be read or written.</exception>
    public string GetOrAdd(string key, Func<string> make)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            using var alone = Lock();
            var secrets = Read();
            if (secrets[key]?.GetValue<string>() is { } kept)
            {
                return kept;
            }

            var made = make();
            secrets[key] = made;
            Write(secrets);
            return made;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or JsonException)
        {
            throw new DistributedApplicationException($"The user secrets {file}, where {key} is kept, cannot be used: {failure.Message}", failure);
        }
    }

    JsonObject Read() => File.Exists(file) ? JsonNode.Parse(File.ReadAllText(file))?.AsObject() ?? [] : [];

    // Renamed into place, so that a reader never sees half of it.
    void Write(JsonObject secrets)
    {
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        var next = file + ".next";
        using (var writer = new StreamWriter(next, options))
        {
            writer.Write(secrets.ToJsonString(Indented));
        }

        File.Move(next, file, overwrite: true);
    }

    // Two AppHosts that start at once must agree on a value. The other one holds the lock for milliseconds.
    FileStream Lock()
    {
        FileStream? held = null;
        SpinWait.SpinUntil(() => (held = TryLock()) is not null, TimeSpan.FromSeconds(5));
        return held ?? throw new IOException($"{file}.lock is held by another process.");
    }

    FileStream? TryLock()
    {
        try
        {
            return new(file + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException)
        {
            return null;
        }
    }
}
