namespace ResumeStudio.Web.Platform.Security;

public static class Guards
{
    /// <summary>Finds the endpoint, then asks how often, who, whether they may, and whether the form is ours: in the order that the framework needs.</summary>
    public static void UseGuards(this WebApplication app)
    {
        app.UseRouting();
        app.UseRateLimiter();
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseAntiforgery();
    }
}
