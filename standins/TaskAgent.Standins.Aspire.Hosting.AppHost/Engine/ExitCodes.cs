using System.Globalization;

namespace Aspire.Hosting.Engine;

static class ExitCodes
{
    const int Signals = 128;

    /// <summary>The end of a sentence. A program that ended by a signal reports 128 and the signal: 139 is SIGSEGV.</summary>
    public static string Describe(int? exitCode) => exitCode switch
    {
        null => "ended",
        Signals + 2 => "was interrupted (SIGINT)",
        Signals + 6 => "crashed with exit code 134 (SIGABRT, an unhandled exception)",
        Signals + 9 => "was killed (SIGKILL)",
        Signals + 11 => "crashed with exit code 139 (SIGSEGV)",
        Signals + 15 => "was terminated (SIGTERM)",
        _ => string.Create(CultureInfo.InvariantCulture, $"exited with code {exitCode}"),
    };
}
