using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;

namespace ResumeStudio.Web.Platform.Security;

public static class LimitsRegistration
{
    /// <summary>Forms a client may send in a minute, whatever they are for: far above what a person does.</summary>
    public const int FormsPerMinute = 120;

    public static void AddLimits(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<RateLimits>().AddSingleton<LocalDevelopment>().AddSingleton<SiteAddress>();
        builder.Services.AddRateLimiter(options =>
        {
            options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(Partition);
            options.OnRejected = NameTheWait;
        });
    }

    /// <summary>Answers 429 and when to come back; the page that was asked for says so in words.</summary>
    public static void RefuseFor(this HttpResponse response, TimeSpan wait)
    {
        response.StatusCode = StatusCodes.Status429TooManyRequests;
        response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
    }

    private static RateLimitPartition<string> Partition(HttpContext context) =>
        HttpMethods.IsPost(context.Request.Method) && !context.Request.Path.StartsWithSegments("/_blazor")
            ? RateLimitPartition.GetFixedWindowLimiter(context.ClientKey(), _ => new() { PermitLimit = FormsPerMinute, Window = TimeSpan.FromMinutes(1) })
            : RateLimitPartition.GetNoLimiter("");

    private static ValueTask NameTheWait(OnRejectedContext rejected, CancellationToken stop)
    {
        rejected.HttpContext.Response.RefuseFor(rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? wait : TimeSpan.FromMinutes(1));
        return ValueTask.CompletedTask;
    }
}
