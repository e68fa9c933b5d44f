using System.Diagnostics;
using System.Net;
using TaskAgent.Contracts;
using TaskAgent.Contracts.Accounts;
using TaskAgent.Contracts.Channels;
using TaskAgent.Contracts.Http;
using TaskAgent.Persistence.Accounts;
using TaskAgent.Persistence.Tests.Support;

namespace TaskAgent.Persistence.Tests;

public sealed class AccountsTests(ServiceFixture service) : ServiceTest(service)
{
    const string Password = "correct horse battery";

    static readonly Origin Here = new(null, "Firefox");

    readonly string _email = $"{Guid.CreateVersion7()}@example.org";

    AccountsClient Accounts => new(Service.Service.SignedClient);

    [Fact]
    public async Task Register_NewAddress_OpensASession()
    {
        var opened = await RegisterAsync();

        Assert.Equal(opened.User, (await Accounts.FindSessionAsync(SecretHash.Of(opened.Token), Stop))!.User);
    }

    [Fact]
    public async Task Register_TakenAddressInOtherLetters_IsAConflictAndMakesNobody()
    {
        await RegisterAsync();
        var name = Guid.CreateVersion7().ToString();

        await Assert.ThrowsAsync<ServiceException>(() => Accounts.RegisterAsync(new(_email.ToUpperInvariant(), Password, name, null, null, Here), Stop));

        Assert.Equal(0, await Rows.CountAsync("users where name = $1", name));
    }

    [Theory]
    [InlineData("short", "Validation error: field 'password' must have at least 8 characters")]
    [InlineData("Password123", "Validation error: field 'password' is one of the most common passwords; choose another")]
    public async Task Register_WeakPassword_SaysWhatIsWrong(string password, string sentence)
    {
        var refusal = await Refusal.OfAsync(() => Accounts.RegisterAsync(new(_email, password, null, null, null, Here), Stop));

        Assert.Equal(new(HttpStatusCode.UnprocessableEntity, sentence), refusal);
    }

    [Fact]
    public async Task Register_TwoAtOnce_MakeOneAccount()
    {
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 4).Select(async _ =>
        {
            try
            {
                return (await RegisterAsync()).User.Id;
            }
            catch (ServiceException e) when (e.Status == HttpStatusCode.Conflict)
            {
                return Guid.Empty;
            }
        }));

        Assert.Single(outcomes, id => id != Guid.Empty);
    }

    [Fact]
    public async Task Stored_PasswordAndSecrets_AreHashes()
    {
        var opened = await RegisterAsync();
        var token = await Accounts.CreateTokenAsync(new(opened.User.Id), new("CI", [Scope.TasksRead]), Stop);
        var user = opened.User.Id;

        Assert.StartsWith("$2", await Rows.OneAsync<string>("select password_hash from credentials where user_id = $1", user), StringComparison.Ordinal);
        Assert.Contains("$12$", await Rows.OneAsync<string>("select password_hash from credentials where user_id = $1", user), StringComparison.Ordinal);
        Assert.Equal(SecretHash.Of(opened.Token).Hash, await Rows.OneAsync<string>("select token_hash from sessions where user_id = $1", user));
        Assert.Equal(SecretHash.Of(token.Secret).Hash, await Rows.OneAsync<string>("select token_hash from api_tokens where user_id = $1", user));
    }

    [Fact]
    public async Task LogIn_RightPassword_OpensAnotherSession()
    {
        var first = await RegisterAsync();

        var second = await LogInAsync(Password);

        Assert.NotEqual(first.Token, second.Token);
        Assert.Equal(2, (await Accounts.ListSessionsAsync(new(first.User.Id), Stop)).Count);
    }

    [Fact]
    public async Task LogIn_WrongPasswordAndUnknownAddress_AreTheSameRefusal()
    {
        await RegisterAsync();

        var wrong = await Refusal.OfAsync(() => LogInAsync("wrong password"));
        var unknown = await Refusal.OfAsync(() => Accounts.LogInAsync(new("nobody" + _email, Password, Here), Stop));

        Assert.Equal((wrong, HttpStatusCode.Unauthorized), (unknown, wrong.Status));
    }

    [Fact]
    public async Task LogIn_WithoutItsOrigin_IsRefusedByName()
    {
        var refusal = await Refusal.OfAsync(() => Accounts.LogInAsync(new(_email, Password, null!), Stop));

        Assert.Equal((HttpStatusCode.UnprocessableEntity, "Validation error: missing required field 'from'"), (refusal.Status, refusal.Message));
    }

    [Fact]
    public async Task LogIn_WrongAgainAndAgain_IsClosedForAWhileEvenForTheRightPassword()
    {
        await RegisterAsync();
        for (var attempt = 0; attempt < 5; attempt++)
        {
            await Assert.ThrowsAsync<ServiceException>(() => LogInAsync("wrong password"));
        }

        var closed = await Assert.ThrowsAsync<ServiceException>(() => LogInAsync(Password));

        Assert.Equal(HttpStatusCode.TooManyRequests, closed.Status);
        Assert.InRange(closed.RetryAfter!.Value.TotalSeconds, 1, 2);
    }

    [Fact]
    public async Task LogIn_AfterTheWait_IsOpenAgainAndForgetsTheFailures()
    {
        await RegisterAsync();
        await Rows.RunAsync(
            "insert into login_failures (key, failures, last_at, blocked_until) values ($1, 9, now() - interval '1 minute', now() - interval '1 second')",
            LoginThrottle.AccountKey(_email));

        await LogInAsync(Password);

        Assert.Equal(0, await Rows.CountAsync("login_failures where key = $1", LoginThrottle.AccountKey(_email)));
    }

    [Fact]
    public async Task LogIn_FailingOnceMore_DoublesTheWait()
    {
        await RegisterAsync();
        await Rows.RunAsync(
            "insert into login_failures (key, failures, last_at, blocked_until) values ($1, 9, now() - interval '1 minute', now() - interval '1 second')",
            LoginThrottle.AccountKey(_email));

        await Assert.ThrowsAsync<ServiceException>(() => LogInAsync("wrong password"));

        Assert.InRange((await Assert.ThrowsAsync<ServiceException>(() => LogInAsync(Password))).RetryAfter!.Value.TotalSeconds, 30, 32);
    }

    [Fact]
    public async Task LogIn_HashOfLessWork_IsReplacedByOneOfNow()
    {
        var user = (await RegisterAsync()).User.Id;
        var old = BCrypt.Net.BCrypt.EnhancedHashPassword(Password, BCrypt.Net.HashType.SHA384, 6);
        await Rows.RunAsync("update credentials set password_hash = $2 where user_id = $1", user, old);

        await LogInAsync(Password);

        Assert.Contains("$12$", await Rows.OneAsync<string>("select password_hash from credentials where user_id = $1", user), StringComparison.Ordinal);
        await LogInAsync(Password);
    }

    [Fact]
    public async Task LogIn_FiftyAtOnce_DoNotHoldUpOtherRequests()
    {
        var user = new UserId((await RegisterAsync()).User.Id);
        await Accounts.ListTokensAsync(user, Stop);
        var crowd = Enumerable.Range(0, 50).Select(_ => LogInAsync(Password)).ToArray();
        var served = 0;
        var watch = Stopwatch.StartNew();
        while (!crowd.All(login => login.IsCompleted))
        {
            await Accounts.ListTokensAsync(user, Stop);
            served++;
        }

        await Task.WhenAll(crowd);

        // The crowd takes seconds on any machine; a request among it that had to queue behind it would be one of a handful.
        Assert.True(served > 50, $"Only {served} requests were served during {watch.Elapsed.TotalSeconds:N1} s of logins.");
    }

    [Fact]
    public async Task Session_OfAWrongSecret_IsUnknown() => Assert.Null(await Accounts.FindSessionAsync(SecretHash.Of("guess"), Stop));

    [Fact]
    public async Task Session_After24Hours_IsUnknown()
    {
        var opened = await RegisterAsync();
        await Rows.RunAsync("update sessions set expires_at = now() where user_id = $1", opened.User.Id);

        Assert.Null(await Accounts.FindSessionAsync(SecretHash.Of(opened.Token), Stop));
    }

    [Fact]
    public async Task EndSession_One_LeavesTheOthers()
    {
        var first = await RegisterAsync();
        var second = await LogInAsync(Password);
        var known = await Accounts.FindSessionAsync(SecretHash.Of(first.Token), Stop);

        await Accounts.EndSessionAsync(new(first.User.Id), known!.Id, Stop);

        Assert.Null(await Accounts.FindSessionAsync(SecretHash.Of(first.Token), Stop));
        Assert.NotNull(await Accounts.FindSessionAsync(SecretHash.Of(second.Token), Stop));
    }

    [Fact]
    public async Task EndSession_OfSomebodyElse_IsNotFound()
    {
        var opened = await RegisterAsync();
        var known = await Accounts.FindSessionAsync(SecretHash.Of(opened.Token), Stop);

        var refusal = await Assert.ThrowsAsync<ServiceException>(() => Accounts.EndSessionAsync(Bo, known!.Id, Stop));

        Assert.Equal(HttpStatusCode.NotFound, refusal.Status);
        Assert.NotNull(await Accounts.FindSessionAsync(SecretHash.Of(opened.Token), Stop));
    }

    [Fact]
    public async Task ChangePassword_Right_EndsAllSessionsAndOpensANewOne()
    {
        var old = await RegisterAsync();

        var next = await Accounts.ChangePasswordAsync(new(old.User.Id), new(Password, "another good one", Here), Stop);

        Assert.Null(await Accounts.FindSessionAsync(SecretHash.Of(old.Token), Stop));
        Assert.NotNull(await Accounts.FindSessionAsync(SecretHash.Of(next.Token), Stop));
        await LogInAsync("another good one");
    }

    [Fact]
    public async Task Password_GuessedWithASession_CountsAsAFailedLogin()
    {
        var user = new UserId((await RegisterAsync()).User.Id);

        await Assert.ThrowsAsync<ServiceException>(() => Accounts.ChangePasswordAsync(user, new("wrong password", "another good one", Here), Stop));
        await Assert.ThrowsAsync<ServiceException>(() => Accounts.DeleteAsync(user, new("wrong password", Here), Stop));

        Assert.Equal(1, await Rows.CountAsync("login_failures where key = $1 and failures = 2", LoginThrottle.AccountKey(_email)));
        Assert.Equal(2, await Rows.CountAsync("security_events where user_id = $1 and kind = 'password_refused'", user.Value));
    }

    [Fact]
    public async Task Password_LoginIsClosed_IsNotEvenCheckedForASession()
    {
        var user = new UserId((await RegisterAsync()).User.Id);
        await Rows.RunAsync(
            "insert into login_failures (key, failures, last_at, blocked_until) values ($1, 9, now(), now() + interval '10 minutes')",
            LoginThrottle.AccountKey(_email));

        var change = await Assert.ThrowsAsync<ServiceException>(() => Accounts.ChangePasswordAsync(user, new(Password, "another good one", Here), Stop));
        var deletion = await Assert.ThrowsAsync<ServiceException>(() => Accounts.DeleteAsync(user, new(Password, Here), Stop));

        Assert.Equal((HttpStatusCode.TooManyRequests, HttpStatusCode.TooManyRequests), (change.Status, deletion.Status));
        Assert.InRange(change.RetryAfter!.Value.TotalMinutes, 9, 10);
    }

    [Fact]
    public async Task ChangePassword_Wrong_ChangesNothing()
    {
        var old = await RegisterAsync();

        var refusal = await Refusal.OfAsync(() => Accounts.ChangePasswordAsync(new(old.User.Id), new("wrong password", "another good one", Here), Stop));

        Assert.Equal(new(HttpStatusCode.UnprocessableEntity, "Validation error: field 'current' is not the password of the account"), refusal);
        Assert.NotNull(await Accounts.FindSessionAsync(SecretHash.Of(old.Token), Stop));
    }

    [Fact]
    public async Task ChangeProfile_OfAZoneThatIsNone_SaysSo()
    {
        var user = new UserId((await RegisterAsync()).User.Id);

        var refusal = await Refusal.OfAsync(() => Accounts.ChangeProfileAsync(user, new("Alex", "Mars/Base", "en-GB"), Stop));

        Assert.Equal("Validation error: field 'time_zone' must be an IANA zone like Europe/Berlin", refusal.Message);
    }

    [Fact]
    public async Task ChangeProfile_Good_IsWhatTheSessionSaysFromThenOn()
    {
        var opened = await RegisterAsync();

        var user = await Accounts.ChangeProfileAsync(new(opened.User.Id), new("Alex", "Europe/Berlin", "de-DE"), Stop);

        Assert.Equal((user, "Europe/Berlin"), ((await Accounts.FindSessionAsync(SecretHash.Of(opened.Token), Stop))!.User, user.TimeZone));
    }

    [Fact]
    public async Task Token_Good_IsKnownWithItsScopes()
    {
        var created = await Accounts.CreateTokenAsync(Alex, new("CI", [Scope.MessagesWrite, Scope.TasksRead]), Stop);

        var known = await Accounts.FindTokenAsync(SecretHash.Of(created.Secret), Stop);

        Assert.StartsWith(ApiToken.Prefix, created.Secret, StringComparison.Ordinal);
        Assert.Equal((Alex.Value, 2), (known!.User.Id, known.Scopes.Count));
        Assert.NotNull(Assert.Single(await Accounts.ListTokensAsync(Alex, Stop)).LastUsedAt);
    }

    [Fact]
    public async Task Token_Ended_IsUnknown()
    {
        var created = await Accounts.CreateTokenAsync(Alex, new("CI", [Scope.TasksRead]), Stop);

        await Accounts.EndTokenAsync(Alex, created.Token.Id, Stop);

        Assert.Null(await Accounts.FindTokenAsync(SecretHash.Of(created.Secret), Stop));
        Assert.Empty(await Accounts.ListTokensAsync(Alex, Stop));
    }

    [Fact]
    public async Task Token_Expired_IsUnknown()
    {
        var created = await Accounts.CreateTokenAsync(Alex, new("CI", [Scope.TasksRead], TimeProvider.System.GetUtcNow().AddHours(1)), Stop);
        await Rows.RunAsync("update api_tokens set expires_at = now() where id = $1", created.Token.Id);

        Assert.Null(await Accounts.FindTokenAsync(SecretHash.Of(created.Secret), Stop));
    }

    [Fact]
    public async Task EndToken_OfSomebodyElse_IsNotFound()
    {
        var created = await Accounts.CreateTokenAsync(Alex, new("CI", [Scope.TasksRead]), Stop);

        var refusal = await Assert.ThrowsAsync<ServiceException>(() => Accounts.EndTokenAsync(Bo, created.Token.Id, Stop));

        Assert.Equal(HttpStatusCode.NotFound, refusal.Status);
    }

    [Fact]
    public async Task Export_OfAnAccount_HasItsRowsAndNobodyElses()
    {
        var user = new UserId((await RegisterAsync()).User.Id);
        var caseId = await NewCaseOfAsync(user);
        await Client.InsertTaskAsync(user, NewTask(caseId, "Mine"), Stop);
        await Client.InsertTaskAsync(Bo, NewTask(await NewCaseOfAsync(Bo), "Not mine"), Stop);

        var export = await Accounts.ExportAsync(user, Stop);

        Assert.Equal((_email, "Mine", caseId), (export.Email, Assert.Single(export.Tasks).Title, Assert.Single(export.Cases).Id));
    }

    [Fact]
    public async Task Delete_WithThePassword_LeavesNothingBehind()
    {
        var opened = await RegisterAsync();
        var user = new UserId(opened.User.Id);
        await Client.InsertTaskAsync(user, NewTask(await NewCaseOfAsync(user)), Stop);

        await Accounts.DeleteAsync(user, new(Password, Here), Stop);

        Assert.Null(await Accounts.FindSessionAsync(SecretHash.Of(opened.Token), Stop));
        Assert.Equal(0, await Rows.CountAsync("tasks where user_id = $1", user.Value));
        Assert.Equal(0, await Rows.CountAsync("users where id = $1", user.Value));
    }

    [Fact]
    public async Task Delete_WithAWrongPassword_DeletesNothing()
    {
        var user = new UserId((await RegisterAsync()).User.Id);

        await Assert.ThrowsAsync<ServiceException>(() => Accounts.DeleteAsync(user, new("wrong password", Here), Stop));

        Assert.Equal(1, await Rows.CountAsync("users where id = $1", user.Value));
    }

    [Fact]
    public async Task Link_CodeOfAnAccount_GivesItWhatTheGuestHas()
    {
        var owner = new UserId((await RegisterAsync()).User.Id);
        var sender = new Sender(MessageChannel.Bot, Guid.CreateVersion7().ToString());
        var guest = new UserId((await Client.ResolveSenderAsync(sender, Stop)).Id);
        var own = await Client.OpenMessageAsync(owner, Message("same key"), Stop);
        var message = await Client.OpenMessageAsync(guest, Message("same key"), Stop);
        await Client.CommitAsync(guest, new(Guid.CreateVersion7(), message.CaseId, [NewTask(message.CaseId, "Of the guest")], []), Stop);

        var linked = await Accounts.LinkSenderAsync(new(sender, (await Accounts.CreateLinkCodeAsync(owner, Stop)).Code.ToLowerInvariant()), Stop);

        Assert.Equal(owner.Value, linked.Id);
        Assert.Equal(owner.Value, (await Client.FindSenderAsync(sender, Stop))!.Id);
        Assert.Equal("Of the guest", Assert.Single((await Client.ListTasksAsync(owner, new(), Stop)).Items).Title);
        Assert.Equal([own.CaseId, message.CaseId], (await Client.ListCasesAsync(owner, new(), Stop)).Items.Select(row => row.Id).Order());
        Assert.Equal(0, await Rows.CountAsync("users where id = $1", guest.Value));
    }

    [Fact]
    public async Task Link_CodeUsedAgain_IsUnknown()
    {
        var owner = new UserId((await RegisterAsync()).User.Id);
        var code = (await Accounts.CreateLinkCodeAsync(owner, Stop)).Code;
        await Accounts.LinkSenderAsync(new(new(MessageChannel.Bot, _email), code), Stop);
        var other = new Sender(MessageChannel.Bot, "other" + _email);

        var refusal = await Refusal.OfAsync(() => Accounts.LinkSenderAsync(new(other, code), Stop));

        Assert.Equal(HttpStatusCode.NotFound, refusal.Status);
        Assert.Null(await Client.FindSenderAsync(other, Stop));
    }

    [Fact]
    public async Task Link_SenderOfAnotherAccount_TakesNothingFromIt()
    {
        var first = new UserId((await RegisterAsync()).User.Id);
        var sender = new Sender(MessageChannel.Bot, _email);
        await Accounts.LinkSenderAsync(new(sender, (await Accounts.CreateLinkCodeAsync(first, Stop)).Code), Stop);
        await Client.InsertTaskAsync(first, NewTask(await NewCaseOfAsync(first)), Stop);
        var second = await Accounts.RegisterAsync(new("second" + _email, Password, null, null, null, Here), Stop);

        await Accounts.LinkSenderAsync(new(sender, (await Accounts.CreateLinkCodeAsync(new(second.User.Id), Stop)).Code), Stop);

        Assert.Single((await Client.ListTasksAsync(first, new(), Stop)).Items);
        Assert.Empty((await Client.ListTasksAsync(new(second.User.Id), new(), Stop)).Items);
    }

    [Fact]
    public async Task Link_GuessingCodes_IsClosedForAWhile()
    {
        var sender = new Sender(MessageChannel.Bot, _email);
        for (var guess = 0; guess < 5; guess++)
        {
            await Assert.ThrowsAsync<ServiceException>(() => Accounts.LinkSenderAsync(new(sender, "AAAA-AAAA"), Stop));
        }

        var refusal = await Assert.ThrowsAsync<ServiceException>(() => Accounts.LinkSenderAsync(new(sender, "AAAA-AAAA"), Stop));

        Assert.Equal(HttpStatusCode.TooManyRequests, refusal.Status);
    }

    [Fact]
    public async Task Events_OfAnAccount_TellItsStory()
    {
        var user = new UserId((await RegisterAsync()).User.Id);
        await Assert.ThrowsAsync<ServiceException>(() => LogInAsync("wrong password"));
        await LogInAsync(Password);
        await Accounts.CreateTokenAsync(user, new("CI", [Scope.TasksRead]), Stop);

        var events = await Accounts.ListEventsAsync(user, Stop);

        Assert.Equal(["token_created", "logged_in", "login_failed", "registered"], events.Select(one => one.Kind));
        Assert.Equal(("CI", "Firefox"), (events[0].Subject, events[1].Device));
    }

    Task<SessionOpened> RegisterAsync() => Accounts.RegisterAsync(new(_email, Password, null, "Europe/Berlin", null, Here), Stop);

    Task<SessionOpened> LogInAsync(string password) => Accounts.LogInAsync(new(_email, password, Here), Stop);
}
