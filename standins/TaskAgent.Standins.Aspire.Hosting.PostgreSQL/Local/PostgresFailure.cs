namespace Aspire.Hosting.Postgres.Local;

/// <summary>Why the database cannot run; the message is one sentence for the person at the console, with what to do.</summary>
sealed class PostgresFailure(string sentence, Exception? cause = null) : Exception(sentence, cause);
