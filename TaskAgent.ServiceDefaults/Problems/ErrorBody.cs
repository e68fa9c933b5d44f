using System.Text.Json.Serialization;

namespace TaskAgent.ServiceDefaults.Problems;

/// <summary>The <c>error</c> member of every problem document.</summary>
sealed record ErrorBody([property: JsonPropertyName("code")] int Code, [property: JsonPropertyName("message")] string Message);

[JsonSerializable(typeof(ErrorBody))]
sealed partial class ErrorJson : JsonSerializerContext;
