using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using TaskAgent.Contracts.Accounts;
using TaskAgent.Contracts.Agent;
using TaskAgent.Contracts.Cases;
using TaskAgent.Contracts.Channels;
using TaskAgent.Contracts.Tasks;
using TaskAgent.Contracts.Users;

namespace TaskAgent.Contracts.Http;

/// <summary>The JSON of the wire: snake_case members, enums as strings, source-generated. Used by every service, client and test.</summary>
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Web,
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    PropertyNameCaseInsensitive = false,
    NumberHandling = JsonNumberHandling.Strict,
    UseStringEnumConverter = true)]
[JsonSerializable(typeof(MessageRequest))]
[JsonSerializable(typeof(BotRequest))]
[JsonSerializable(typeof(MessageResponse))]
[JsonSerializable(typeof(Sender))]
[JsonSerializable(typeof(User))]
[JsonSerializable(typeof(IReadOnlyList<User>))]
[JsonSerializable(typeof(Registration))]
[JsonSerializable(typeof(Login))]
[JsonSerializable(typeof(SessionOpened))]
[JsonSerializable(typeof(KnownSession))]
[JsonSerializable(typeof(SecretHash))]
[JsonSerializable(typeof(IReadOnlyList<Session>))]
[JsonSerializable(typeof(PasswordChange))]
[JsonSerializable(typeof(Profile))]
[JsonSerializable(typeof(AccountDeletion))]
[JsonSerializable(typeof(AccountExport))]
[JsonSerializable(typeof(IReadOnlyList<SecurityEvent>))]
[JsonSerializable(typeof(NewApiToken))]
[JsonSerializable(typeof(ApiTokenCreated))]
[JsonSerializable(typeof(IReadOnlyList<ApiToken>))]
[JsonSerializable(typeof(KnownToken))]
[JsonSerializable(typeof(LinkCode))]
[JsonSerializable(typeof(LinkRequest))]
[JsonSerializable(typeof(OpenMessage))]
[JsonSerializable(typeof(OpenedMessage))]
[JsonSerializable(typeof(Case))]
[JsonSerializable(typeof(NewCase))]
[JsonSerializable(typeof(CasePatch))]
[JsonSerializable(typeof(Page<Case>))]
[JsonSerializable(typeof(ConversationEntry))]
[JsonSerializable(typeof(NewConversationEntry))]
[JsonSerializable(typeof(Page<ConversationEntry>))]
[JsonSerializable(typeof(TaskItem))]
[JsonSerializable(typeof(NewTask))]
[JsonSerializable(typeof(TaskPatch))]
[JsonSerializable(typeof(Page<TaskItem>))]
[JsonSerializable(typeof(TaskOrder))]
[JsonSerializable(typeof(TaskBatch))]
[JsonSerializable(typeof(ChangeSet))]
[JsonSerializable(typeof(AnsweredTasks))]
[JsonSerializable(typeof(AnsweredChangeSet))]
[JsonSerializable(typeof(UndoRequest))]
[JsonSerializable(typeof(Undone))]
[JsonSerializable(typeof(TaskStats))]
[JsonSerializable(typeof(ProcessRequest))]
[JsonSerializable(typeof(ExtractRequest))]
[JsonSerializable(typeof(ExtractResponse))]
[JsonSerializable(typeof(JsonObject))]
public sealed partial class WireJson : JsonSerializerContext;
