using System.Security.Cryptography;
using Npgsql;

namespace Aspire.Hosting.Postgres.Local;

/// <summary>The superuser of the data; kept beside them in a file that only its owner reads.</summary>
sealed record PostgresCredentials(string UserName, string Password)
{
    /// <summary>What was set at the last start; null when nothing was, or the file is gone.</summary>
    public static PostgresCredentials? Read(PostgresFolder folder) =>
        File.Exists(folder.CredentialsFile) && File.ReadAllLines(folder.CredentialsFile) is [var userName, var password, ..]
            ? new PostgresCredentials(userName, password)
            : null;

    /// <summary>What is asked for; a password that is not asked for stays as it was or is made.</summary>
    public static PostgresCredentials Wanted(PostgresOptions options, PostgresCredentials? kept) =>
        new(options.UserName, options.Password ?? kept?.Password ?? RandomNumberGenerator.GetHexString(32, lowercase: true));

    /// <summary>For this process's own few commands, hence without a pool.</summary>
    public string ConnectionString(int port, string database) =>
        new NpgsqlConnectionStringBuilder
        {
            Host = "127.0.0.1",
            Port = port,
            Username = UserName,
            Password = Password,
            Database = database,
            Pooling = false,
            SslMode = SslMode.Disable,
            GssEncryptionMode = GssEncryptionMode.Disable,
        }.ConnectionString;

    public void Write(PostgresFolder folder) => WriteSecret(folder.CredentialsFile, $"{UserName}\n{Password}\n");

    public static void WriteSecret(string path, string text)
    {
        File.Delete(path);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using var writer = new StreamWriter(path, options);
        writer.Write(text);
    }
}
