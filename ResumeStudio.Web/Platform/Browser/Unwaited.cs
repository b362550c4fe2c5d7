namespace ResumeStudio.Web.Platform.Browser;

internal static class Unwaited
{
    /// <summary>Lets tidying up run beside the work that goes on; its failure costs a page, so a line in the log is enough.</summary>
    public static async void Forget(this Task tidying, ILogger log)
    {
        try
        {
            await tidying;
        }
        catch (Exception failure)
        {
            log.LogWarning(failure, "A page of the browser could not be tidied and is lost");
        }
    }
}
