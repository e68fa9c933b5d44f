using System.ComponentModel;
using Aspire.Hosting.Processes;

namespace Aspire.Hosting.Postgres.Local;

/// <summary>Which account can run the server of a folder.</summary>
static class AccountChoice
{
    /// <summary>Null when none can: root, in a folder that only root may enter, on a system without user namespaces.</summary>
    /// <exception cref="DistributedApplicationException">The folder has data of somebody whom this process cannot become.</exception>
    public static async Task<ServerAccount?> MakeAsync(string folder, bool allowNamespace, CancellationToken cancellationToken)
    {
        if (OperatingSystem.IsWindows())
        {
            return ServerAccount.Self;
        }

        var data = Path.Combine(folder, PostgresFolder.DataName);
        var owner = Directory.Exists(data) ? await OwnerAsync(data, cancellationToken) : null;
        if (!Environment.IsPrivilegedProcess)
        {
            return owner is null || owner == Environment.UserName ? ServerAccount.Self : throw Belongs(folder, owner, $"start as {owner}");
        }

        return owner switch
        {
            null => await ForNewDataAsync(folder, allowNamespace, cancellationToken),
            "root" => await NamespaceAsync(allowNamespace, cancellationToken) ?? throw Belongs(folder, owner, "allow user namespaces"),
            _ => await CanEnterAsync(owner, data, cancellationToken)
                ? ServerAccount.Other(owner)
                : throw Belongs(folder, owner, $"let {owner} enter the folder"),
        };
    }

    static async Task<ServerAccount?> ForNewDataAsync(string folder, bool allowNamespace, CancellationToken cancellationToken)
    {
        string?[] candidates = [Environment.GetEnvironmentVariable("SUDO_USER"), "postgres", "nobody"];
        foreach (var user in candidates)
        {
            if (user is { Length: > 0 } and not "root" && await CanEnterAsync(user, folder, cancellationToken))
            {
                return ServerAccount.Other(user);
            }
        }

        return await NamespaceAsync(allowNamespace, cancellationToken);
    }

    static async Task<ServerAccount?> NamespaceAsync(bool allow, CancellationToken cancellationToken) =>
        allow && await SucceedsAsync(ServerAccount.Namespace.Command("true"), cancellationToken) ? ServerAccount.Namespace : null;

    // Asks as that account: every parent matters, and rules that no mode shows.
    static Task<bool> CanEnterAsync(string user, string folder, CancellationToken cancellationToken) =>
        SucceedsAsync(ServerAccount.Other(user).Command("/bin/sh", "-c", "test -x \"$0\"", folder), cancellationToken);

    static async Task<bool> SucceedsAsync(ChildCommand command, CancellationToken cancellationToken)
    {
        try
        {
            return (await ShortCommand.RunAsync(command, cancellationToken)).Succeeded;
        }
        catch (Win32Exception)
        {
            // No such account here.
            return false;
        }
    }

    // drwx------ 19 postgres postgres 4096 Nov 22 18:58 data
    static async Task<string> OwnerAsync(string folder, CancellationToken cancellationToken)
    {
        var result = await ShortCommand.RunAsync(new ChildCommand("ls", ["-ld", folder]), cancellationToken);
        return result.Succeeded
            ? result.Output.Split(' ', StringSplitOptions.RemoveEmptyEntries)[2]
            : throw new DistributedApplicationException($"The owner of {folder} is not to be found out: {result.LastWords}.");
    }

    static DistributedApplicationException Belongs(string folder, string owner, string remedy) =>
        new($"The database in {folder} belongs to {owner} and cannot be run by {Environment.UserName}: {remedy}, or delete the folder to start empty.");
}
