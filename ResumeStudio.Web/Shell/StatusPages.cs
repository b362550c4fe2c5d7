using Microsoft.AspNetCore.Diagnostics;

namespace ResumeStudio.Web.Shell;

public static class StatusPages
{
    /// <summary>
    /// Answers that carry only a status, and in production a fault of ours, get a page that says what it means. The page is asked for as a page: a refused form
    /// would otherwise be posted to it, lack its token there too, and end as an empty answer.
    /// </summary>
    public static void UseStatusPages(this WebApplication app)
    {
        if (!app.Environment.IsDevelopment()) app.UseExceptionHandler("/error/500");
        app.UseStatusCodePagesWithReExecute("/error/{0}");
        app.Use(async (context, next) =>
        {
            if (context.Features.Get<IStatusCodeReExecuteFeature>() is not null || context.Features.Get<IExceptionHandlerFeature>() is not null) context.Request.Method = HttpMethods.Get;
            await next(context);
            // A form without its token is refused after the type of the page has been set, which would look like an answer.
            if (context.Response is { HasStarted: false, StatusCode: StatusCodes.Status400BadRequest }) context.Response.ContentType = null;
        });
    }
}
