using Microsoft.EntityFrameworkCore;
using TaskAgent.Contracts.Cases;
using TaskAgent.Persistence.Paging;

namespace TaskAgent.Persistence.Cases;

/// <summary>Which cases a query is about, newest first, from its cursor on.</summary>
static class CaseLists
{
    public static IQueryable<CaseRow> Matching(this IQueryable<CaseRow> cases, CaseQuery query)
    {
        cases = query.Status is null ? cases : cases.Where(row => row.Status == query.Status);
        cases = query.Priority is null ? cases : cases.Where(row => row.Priority == query.Priority);
        return query.Text is null ? cases : Containing(cases, PageQueries.Containing(query.Text));
    }

    public static IQueryable<CaseRow> Behind(this IQueryable<CaseRow> cases, Cursor? after)
    {
        if (after is { At: { } at, Id: var id })
        {
            cases = cases.Where(row => EF.Functions.LessThan(ValueTuple.Create(row.CreatedAt, row.Id), ValueTuple.Create(at, id)));
        }

        return cases.OrderByDescending(row => row.CreatedAt).ThenByDescending(row => row.Id);
    }

    public static Cursor EndAt(this Case row) => new(CursorKind.NewestCases, row.CreatedAt, row.Id);

    static IQueryable<CaseRow> Containing(IQueryable<CaseRow> cases, string pattern) => cases.Where(row =>
        EF.Functions.ILike(row.Title, pattern, PageQueries.Escape) || EF.Functions.ILike(row.Description!, pattern, PageQueries.Escape));
}
