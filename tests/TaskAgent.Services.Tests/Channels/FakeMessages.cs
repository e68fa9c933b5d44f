using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.WebUtilities;
using TaskAgent.Contracts;
using TaskAgent.Contracts.Cases;
using TaskAgent.Contracts.Channels;
using TaskAgent.Services.Tests.Support;

namespace TaskAgent.Services.Tests.Channels;

/// <summary>Case Management's messages in memory: the first claim of a key wins, and so does the first answer.</summary>
public sealed class FakeMessages
{
    readonly Lock _lock = new();
    readonly Dictionary<(string User, string Key), Claimed> _claims = [];
    readonly Dictionary<Guid, List<ConversationEntry>> _cases = [];

    public FakeMessages(FakeService service)
    {
        service.On(HttpMethod.Post, "/messages", Open);
        service.On(HttpMethod.Put, "/messages/{id}/answer", Answer);
        service.On(HttpMethod.Get, "/cases/{id}/conversation", Read);
    }

    /// <summary>The next answer is stored, but the word of it does not arrive; 403, because what looks passing is tried again at once.</summary>
    public bool LoseNextAnswer { get; set; }

    public int Claims => _claims.Count;

    public int Answers => _claims.Values.Count(claim => claim.Stored.Response is not null);

    /// <summary>Claims a message as Channels would have done.</summary>
    public OpenedMessage Claim(string user, OpenMessage message)
    {
        lock (_lock)
        {
            if (_claims.TryGetValue((user, message.IdempotencyKey), out var earlier))
            {
                return earlier.Stored with { Repeat = true };
            }

            var caseId = message.CaseId ?? Guid.CreateVersion7();
            var entry = new ConversationEntry(message.MessageId, caseId, message.Message, EntrySender.User, message.ReceivedAt, []);
            if (!_cases.TryAdd(caseId, [entry]))
            {
                _cases[caseId].Add(entry);
            }

            var opened = new OpenedMessage(
                message.MessageId, caseId, NewCase: message.CaseId is null, Repeat: false, message.ReceivedAt, message.TimeZone, message.Locale, null);
            _claims.Add((user, message.IdempotencyKey), new Claimed(message.Fingerprint, opened));
            return opened;
        }
    }

    /// <summary>The answer that is stored after this one was offered.</summary>
    public MessageResponse Store(Guid messageId, MessageResponse answer)
    {
        lock (_lock)
        {
            var (key, claim) = _claims.Single(claim => claim.Value.Stored.MessageId == messageId);
            var stored = claim.Stored.Response ?? answer;
            if (claim.Stored.Response is null)
            {
                _cases[answer.CaseId].Add(new ConversationEntry(
                    Guid.CreateVersion7(), answer.CaseId, answer.Response, EntrySender.Agent, claim.Stored.ReceivedAt, []));
            }

            _claims[key] = claim with { Stored = claim.Stored with { Response = stored } };
            return stored;
        }
    }

    /// <summary>The stored answer of a claimed message, or null.</summary>
    public MessageResponse? AnswerOf(Guid messageId)
    {
        lock (_lock)
        {
            return _claims.Values.Single(claim => claim.Stored.MessageId == messageId).Stored.Response;
        }
    }

    HttpResponseMessage Open(ReceivedRequest request)
    {
        var message = request.Read<OpenMessage>();
        var user = request.Token!.Subject;
        lock (_lock)
        {
            return _claims.TryGetValue((user, message.IdempotencyKey), out var earlier) && earlier.Fingerprint != message.Fingerprint
                ? Reply.Problem(HttpStatusCode.UnprocessableEntity, "The key names another message.")
                : message.CaseId is { } id && !_cases.ContainsKey(id)
                ? Reply.Problem(HttpStatusCode.NotFound, "There is no such case.")
                : Reply.Ok(Claim(user, message));
        }
    }

    HttpResponseMessage Answer(ReceivedRequest request)
    {
        var stored = Store(Guid.Parse(request.Path.Split('/')[2]), request.Read<MessageResponse>());
        var lost = LoseNextAnswer;
        LoseNextAnswer = false;
        return lost ? Reply.Problem(HttpStatusCode.Forbidden, "Lost.") : Reply.Ok(stored);
    }

    // In pages of three, so that whoever reads a conversation reads on.
    HttpResponseMessage Read(ReceivedRequest request)
    {
        const int size = 3;
        var skip = int.Parse(QueryHelpers.ParseQuery(request.Query).GetValueOrDefault("after", "0")!, CultureInfo.InvariantCulture);
        lock (_lock)
        {
            var entries = _cases[Guid.Parse(request.Path.Split('/')[2])];
            return Reply.Ok(new Page<ConversationEntry>(
                [.. entries.Skip(skip).Take(size)], entries.Count > skip + size ? (skip + size).ToString(CultureInfo.InvariantCulture) : null));
        }
    }

    sealed record Claimed(string Fingerprint, OpenedMessage Stored);
}
