using System.Security.Cryptography;
using System.Text.Json;
using TaskAgent.Contracts;
using TaskAgent.Contracts.Agent;
using TaskAgent.Contracts.Cases;
using TaskAgent.Contracts.Channels;
using TaskAgent.Contracts.Http;
using TaskAgent.Contracts.Users;

namespace TaskAgent.Channels.Messages;

/// <summary>
/// The way of one message: claim it, act on it. The claim comes before any work and every later step happens once
/// per claim, so that a delivery that broke off anywhere is completed by the next one with the same key.
/// </summary>
sealed partial class MessageFlow(
    CasesClient cases, AgentClient agent, TimeProvider time, ILogger<MessageFlow> logger)
{
    public async Task<MessageResponse> SendAsync(User writer, MessageRequest request, string? idempotencyKey, CancellationToken cancellationToken)
    {
        var channel = request.Channel!.Value;
        var user = new UserId(writer.Id);
        var now = time.GetUtcNow();
        var id = Guid.CreateVersion7(now);

        var opened = await cases.OpenMessageAsync(
            user,
            new OpenMessage(
                id, idempotencyKey ?? id.ToString(), Fingerprint(request), request.CaseId, CaseTitle: null, channel,
                request.Message, now, request.TimeZone ?? writer.TimeZone, writer.Locale),
            cancellationToken);
        if (opened.Response is { } stored)
        {
            LogRepeated(opened.MessageId);
            return stored;
        }

        var answer = await agent.ProcessAsync(
            user,
            new ProcessRequest(
                opened.MessageId, opened.CaseId, opened.NewCase, opened.Repeat, channel, request.Message, opened.ReceivedAt,
                opened.TimeZone, opened.Locale),
            cancellationToken);
        LogAnswered(opened.MessageId, opened.CaseId, answer.TasksCreated.Count, answer.TasksUpdated.Count);
        return answer;
    }

    // Over the meaning and not the bytes: a repeat may order or space its JSON differently.
    static string Fingerprint(MessageRequest request) =>
        Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(request, WireJson.Default.MessageRequest)));

    [LoggerMessage(LogLevel.Information, "Message {MessageId} of case {CaseId} answered: {Created} tasks created, {Updated} updated")]
    partial void LogAnswered(Guid messageId, Guid caseId, int created, int updated);

    [LoggerMessage(LogLevel.Information, "Message {MessageId} delivered again; its answer was stored")]
    partial void LogRepeated(Guid messageId);
}
