namespace ResumeStudio.Web.Platform.Browser;

/// <summary>No Chromium is installed.</summary>
public sealed class BrowserMissing() : Exception("Chromium is not installed.");
