namespace ResumeStudio.Web.Platform.Browser;

/// <summary>How the browser that prints is, for the health page and for people whose PDF waits.</summary>
/// <param name="IsThere">Whether a program was found and has not refused to start.</param>
/// <param name="Version">Its version once it has been started.</param>
/// <param name="Sandboxed">Whether its sandbox is on.</param>
/// <param name="Words">The same as a sentence.</param>
public sealed record BrowserState(bool IsThere, string? Version, bool Sandboxed, string Words);
