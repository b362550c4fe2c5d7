using Microsoft.JSInterop;

namespace ResumeStudio.Web.Features.Media;

/// <summary>A chosen file that did not arrive whole: the connection broke, or it was changed, moved or locked after it was chosen.</summary>
public static class UploadFailure
{
    public const string Words = "The file could not be read to its end. Choose it again.";

    // The browser's own refusals come as the two last ones.
    public static bool Is(Exception failure) => failure is IOException or TimeoutException or InvalidOperationException or JSException;
}
