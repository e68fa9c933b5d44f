using System.Diagnostics;

namespace Aspire.Hosting.Processes;

/// <summary>What a command that ran to its end said, standard output and error kept apart.</summary>
sealed record CommandResult(int ExitCode, string Output, string Error)
{
    public bool Succeeded => ExitCode == 0;

    /// <summary>The last line it said, which is where tools put the reason.</summary>
    public string LastWords => LastLine(Error) ?? LastLine(Output) ?? $"exit code {ExitCode}";

    static string? LastLine(string text) => text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).LastOrDefault();
}

/// <summary>Runs a command to its end; cancelling kills it and what it started, and so does the death of this process.</summary>
static class ShortCommand
{
    public static Task<CommandResult> RunAsync(ChildCommand command, CancellationToken cancellationToken) => RunAsync(command, "", cancellationToken);

    /// <exception cref="System.ComponentModel.Win32Exception">The program does not exist or may not be run.</exception>
    public static async Task<CommandResult> RunAsync(ChildCommand command, string input, CancellationToken cancellationToken)
    {
        // The watchdog needs standard input for itself.
        var guard = OrphanGuards.Default == OrphanGuard.ParentDeathSignal ? OrphanGuard.ParentDeathSignal : OrphanGuard.None;
        var info = command.StartInfo(guard);
        info.RedirectStandardInput = info.RedirectStandardOutput = info.RedirectStandardError = true;
        using var process = new Process { StartInfo = info };
        await SpawnThread.StartAsync(process);
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(cancellationToken);
            var error = process.StandardError.ReadToEndAsync(cancellationToken);
            await WriteAsync(process, input, cancellationToken);
            await process.WaitForExitAsync(cancellationToken);
            return new CommandResult(process.ExitCode, await output, await error);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }

    static async Task WriteAsync(Process process, string input, CancellationToken cancellationToken)
    {
        try
        {
            await process.StandardInput.WriteAsync(input.AsMemory(), cancellationToken);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It ended without reading; its exit code says why.
        }
    }
}
