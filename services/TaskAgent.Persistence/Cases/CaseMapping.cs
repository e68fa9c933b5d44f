using System.Linq.Expressions;
using TaskAgent.Contracts.Cases;
using TaskAgent.Persistence.Database;

namespace TaskAgent.Persistence.Cases;

static class CaseMapping
{
    public static readonly Expression<Func<CaseRow, Case>> ToCase = row => new Case(
        row.Id, row.Title, row.Description, row.Status, row.Priority, row.CreatedAt, row.UpdatedAt, row.AssignedTo, row.Metadata, row.Version);

    public static Case AsStored(this Case row) => row with { CreatedAt = row.CreatedAt.AsStored(), UpdatedAt = row.UpdatedAt.AsStored() };
}
