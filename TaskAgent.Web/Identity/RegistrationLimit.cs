using System.Globalization;
using System.Threading.RateLimiting;

namespace TaskAgent.Web.Identity;

/// <summary>How many accounts may be made from one network address.</summary>
static class RegistrationLimit
{
    public const string Path = "/register";

    const int PerHour = 20;
    const int Segments = 6;

    public static void AddRegistrationLimit(this IServiceCollection services) => services.AddRateLimiter(limiter =>
    {
        limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limiter.OnRejected = (rejected, _) =>
        {
            rejected.HttpContext.Response.Headers.RetryAfter = (3600 / Segments).ToString(CultureInfo.InvariantCulture);
            return ValueTask.CompletedTask;
        };
        limiter.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(http => HttpMethods.IsPost(http.Request.Method) && http.Request.Path == Path
            ? RateLimitPartition.GetSlidingWindowLimiter(http.Connection.RemoteIpAddress?.ToString() ?? "", _ => new()
            {
                PermitLimit = PerHour,
                Window = TimeSpan.FromHours(1),
                SegmentsPerWindow = Segments,
            })
            : RateLimitPartition.GetNoLimiter(""));
    });
}
