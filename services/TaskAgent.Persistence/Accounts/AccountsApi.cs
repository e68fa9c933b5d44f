using System.Security.Claims;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using TaskAgent.Contracts;
using TaskAgent.Contracts.Accounts;
using TaskAgent.Contracts.Users;
using TaskAgent.Persistence.Cases;
using TaskAgent.Persistence.Database;
using TaskAgent.Persistence.Problems;
using TaskAgent.Persistence.Tasks;
using TaskAgent.ServiceDefaults.Identity;
using TaskAgent.ServiceDefaults.Problems;

namespace TaskAgent.Persistence.Accounts;

static class AccountsApi
{
    public static void MapAccounts(this IEndpointRouteBuilder routes)
    {
        routes.MapPost("/accounts", RegisterAsync).WithTags("Accounts").RequireAuthorization(ServiceIdentityExtensions.ServiceOnly)
            .ProducesProblem(409).ProducesProblem(422);

        var account = routes.MapGroup("/account").WithTags("Accounts");
        account.MapPut("/password", ChangePasswordAsync).ProducesProblem(404).ProducesProblem(409).ProducesProblem(422).ProducesProblem(429);
        account.MapPut("/profile", ChangeProfileAsync).ProducesProblem(404).ProducesProblem(422);
        account.MapGet("/export", ExportAsync).ProducesProblem(404);
        account.MapPost("/deletion", DeleteAsync).ProducesProblem(404).ProducesProblem(422).ProducesProblem(429);
        account.MapGet("/events", ListEventsAsync);
    }

    static async Task<Results<Ok<SessionOpened>, ProblemHttpResult>> RegisterAsync(
        Registration registration, AccountStore accounts, PasswordHasher passwords, TimeProvider time, CancellationToken cancellationToken)
    {
        var email = Emails.Normalize(registration.Email);
        var profile = new Profile(
            string.IsNullOrWhiteSpace(registration.Name) ? email[..email.LastIndexOf('@')] : registration.Name.Trim(),
            registration.TimeZone ?? "UTC", registration.Locale ?? "en-US");
        if ((PasswordRules.Check(registration.Password, email, "password") ?? ProfileRules.Check(profile)) is { } refusal)
        {
            return refusal.ToProblem();
        }

        var user = new User(Guid.CreateVersion7(time.GetUtcNow()), profile.Name, profile.TimeZone, profile.Locale);
        var hash = await passwords.HashAsync(registration.Password, cancellationToken);
        return await accounts.RegisterAsync(user, email, hash, registration.From, cancellationToken) is { } session
            ? TypedResults.Ok(session)
            : Refusal.Conflict("There is an account with this e-mail address. Log in instead.").ToProblem();
    }

    static async Task<Results<Ok<SessionOpened>, ProblemHttpResult>> ChangePasswordAsync(
        PasswordChange change, ClaimsPrincipal caller, AccountStore accounts, PasswordHasher passwords, PasswordProof proof, HttpContext http,
        CancellationToken cancellationToken)
    {
        if (await accounts.FindAsync(caller.UserId().Value, cancellationToken) is not { } account)
        {
            return Refusals.UnknownUser();
        }

        if (PasswordRules.Check(change.New, account.Email, "new") is { } refusal)
        {
            return refusal.ToProblem();
        }

        if (await proof.RefuseAsync(account, change.Current, "current", change.From, http.Response, cancellationToken) is { } unproven)
        {
            return unproven;
        }

        var hash = await passwords.HashAsync(change.New, cancellationToken);
        return await accounts.ChangePasswordAsync(account, hash, change.From, cancellationToken) is { } session
            ? TypedResults.Ok(session)
            : Refusal.Conflict("The password was changed somewhere else at the same time.").ToProblem();
    }

    static async Task<Results<Ok<User>, ProblemHttpResult>> ChangeProfileAsync(
        Profile profile, ClaimsPrincipal caller, AccountStore accounts, CancellationToken cancellationToken) =>
        ProfileRules.Check(profile) is { } refusal ? refusal.ToProblem()
        : await accounts.ChangeProfileAsync(caller.UserId().Value, profile, cancellationToken) is { } user ? TypedResults.Ok(user)
        : Refusals.UnknownUser();

    static async Task<Results<Ok<AccountExport>, ProblemHttpResult>> ExportAsync(
        ClaimsPrincipal caller, AccountStore accounts, TaskAgentDb db, CancellationToken cancellationToken)
    {
        var id = caller.UserId().Value;
        var user = await db.Users.Where(row => row.Id == id).Select(row => new User(row.Id, row.Name, row.TimeZone, row.Locale)).FirstOrDefaultAsync(cancellationToken);
        if (user is null)
        {
            return Refusals.UnknownUser();
        }

        await accounts.RecordAsync(id, SecurityEvents.Exported, null, cancellationToken);
        return TypedResults.Ok(new AccountExport(
            user,
            (await accounts.FindAsync(id, cancellationToken))?.Email,
            await db.CasesOf(caller).OrderBy(row => row.Id).Select(CaseMapping.ToCase).ToListAsync(cancellationToken),
            await db.Entries.Where(row => row.UserId == id).OrderBy(row => row.Timestamp).ThenBy(row => row.Id)
                .Select(row => new Contracts.Cases.ConversationEntry(row.Id, row.CaseId, row.Message, row.Sender, row.Timestamp, row.Metadata)).ToListAsync(cancellationToken),
            await db.TasksOf(caller).OrderBy(row => row.Id).Select(TaskMapping.ToTask).ToListAsync(cancellationToken),
            await EventsOf(db, id).ToListAsync(cancellationToken)));
    }

    static async Task<Results<Ok<User>, ProblemHttpResult>> DeleteAsync(
        AccountDeletion deletion, ClaimsPrincipal caller, AccountStore accounts, PasswordProof proof, HttpContext http, CancellationToken cancellationToken)
    {
        var id = caller.UserId().Value;
        return await accounts.FindAsync(id, cancellationToken) is not { } account ? Refusals.UnknownUser()
            : await proof.RefuseAsync(account, deletion.Password, "password", deletion.From, http.Response, cancellationToken) is { } unproven ? unproven
            : await accounts.DeleteAsync(id, cancellationToken) is { } user ? TypedResults.Ok(user)
            : Refusals.UnknownUser();
    }

    static async Task<Ok<List<SecurityEvent>>> ListEventsAsync(ClaimsPrincipal caller, TaskAgentDb db, CancellationToken cancellationToken) =>
        TypedResults.Ok(await EventsOf(db, caller.UserId().Value).Take(Limits.PageSize).ToListAsync(cancellationToken));

    static IQueryable<SecurityEvent> EventsOf(TaskAgentDb db, Guid user) =>
        db.Events.Where(row => row.UserId == user).OrderByDescending(row => row.At).ThenByDescending(row => row.Id)
            .Select(row => new SecurityEvent(row.Kind, row.At, row.Address, row.Device, row.Subject));
}
