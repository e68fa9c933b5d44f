using Microsoft.EntityFrameworkCore;
using TaskAgent.Contracts;

namespace TaskAgent.Persistence.Paging;

static class PageQueries
{
    /// <summary>Reads one row more than the page holds: that there is one is what tells the last page from the others.</summary>
    public static async Task<Page<T>> ToPageAsync<T>(this IQueryable<T> ordered, int limit, Func<T, Cursor> end, CancellationToken cancellationToken)
    {
        var rows = await ordered.Take(limit + 1).ToListAsync(cancellationToken);
        if (rows.Count <= limit)
        {
            return new Page<T>(rows, null);
        }

        rows.RemoveAt(limit);
        return new Page<T>(rows, end(rows[^1]).ToString());
    }

    public const string Escape = @"\";

    /// <summary>The pattern for ILIKE that matches the text itself anywhere; wildcards in it lose their meaning by <see cref="Escape"/>.</summary>
    public static string Containing(string text) =>
        $"%{text.Replace(@"\", @"\\", StringComparison.Ordinal).Replace("%", @"\%", StringComparison.Ordinal).Replace("_", @"\_", StringComparison.Ordinal)}%";
}
