namespace ResumeStudio.Web.Platform.Browser;

/// <summary>The settings under <c>Browser:</c>.</summary>
public sealed class BrowserOptions
{
    private static readonly string[] UsualPlaces =
    [
        "/usr/lib/chromium/chromium-headless-shell",
        "/usr/bin/chromium-headless-shell",
        "/usr/lib/chromium/chromium",
        "/usr/bin/chromium",
    ];

    /// <summary>The program; without one the usual places are tried, the headless shell first, which prints about twice as fast.</summary>
    public string? Path { get; set; }

    /// <summary>Pages at work at the same time.</summary>
    public int Pages { get; set; } = 2;

    /// <summary>The program to start, or null when there is none yet.</summary>
    public string? FindProgram() => Path is { Length: > 0 } ? (File.Exists(Path) ? Path : null) : UsualPlaces.FirstOrDefault(File.Exists);
}
