using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using TaskAgent.ServiceDefaults.Identity.Tokens;

namespace TaskAgent.Channels.Messages;

/// <summary>How many messages an API token may send. A program that runs wild is told when to go on, and nobody else notices.</summary>
static class MessageLimits
{
    public const string Policy = "messages";

    const int Segments = 6;

    public static void AddMessageLimits(this IServiceCollection services) => services.AddRateLimiter(limiter =>
    {
        limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limiter.OnRejected = (rejected, _) =>
        {
            rejected.HttpContext.Response.Headers.RetryAfter = (60 / Segments).ToString(CultureInfo.InvariantCulture);
            return ValueTask.CompletedTask;
        };
        limiter.AddPolicy(Policy, http => http.User.IsApiToken()
            ? RateLimitPartition.GetSlidingWindowLimiter(http.User.FindFirst(JwtRegisteredClaimNames.Jti)!.Value, _ => new()
            {
                PermitLimit = http.RequestServices.GetRequiredService<IOptions<ChannelsOptions>>().Value.MessagesPerMinute,
                Window = TimeSpan.FromMinutes(1),
                SegmentsPerWindow = Segments,
            })
            : RateLimitPartition.GetNoLimiter(""));
    });
}
