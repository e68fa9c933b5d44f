using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using TaskAgent.Contracts;
using TaskAgent.Contracts.Cases;
using TaskAgent.Persistence.Paging;

namespace TaskAgent.Persistence.Cases;

/// <summary>A <see cref="CaseFilter"/> as it stands in the query string.</summary>
sealed record CaseQuery(
    [property: FromQuery(Name = "status")] CaseStatus? Status,
    [property: FromQuery(Name = "priority")] Priority? Priority,
    [property: FromQuery(Name = "text"), StringLength(Limits.ShortText)] string? Text,
    [property: FromQuery(Name = "after")] string? After,
    [property: FromQuery(Name = "limit"), Range(1, Limits.PageSize)] int Limit = Limits.DefaultPageSize)
{
    public IQueryable<CaseRow> Apply(IQueryable<CaseRow> cases, Cursor? after)
    {
        cases = Status is null ? cases : cases.Where(row => row.Status == Status);
        cases = Priority is null ? cases : cases.Where(row => row.Priority == Priority);
        cases = Text is null ? cases : Matching(cases, PageQueries.Containing(Text));
        if (after is { At: { } at, Id: var id })
        {
            cases = cases.Where(row => EF.Functions.LessThan(ValueTuple.Create(row.CreatedAt, row.Id), ValueTuple.Create(at, id)));
        }

        return cases.OrderByDescending(row => row.CreatedAt).ThenByDescending(row => row.Id);
    }

    public static Cursor EndAt(Case row) => new(CursorKind.NewestCases, row.CreatedAt, row.Id);

    static IQueryable<CaseRow> Matching(IQueryable<CaseRow> cases, string pattern) =>
        cases.Where(row => EF.Functions.ILike(row.Title, pattern) || EF.Functions.ILike(row.Description!, pattern));
}
