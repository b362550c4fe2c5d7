namespace ResumeStudio.Web.Platform.Browser;

/// <summary>What a kept page may do. None of them reaches the network.</summary>
/// <param name="Scripts">Whether scripts run in it.</param>
/// <param name="Policy">Its content security policy.</param>
/// <param name="Library">The folder of ours that it may load from besides fonts, or null.</param>
public sealed record PageKind(bool Scripts, string Policy, string? Library = null)
{
    /// <summary>For printing and pictures of documents: no script of the document runs, fonts come from our own files.</summary>
    public static PageKind Print { get; } = new(Scripts: false, "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src 'self'");

    /// <summary>For drawing on a canvas: our own scripts run, images come as data.</summary>
    public static PageKind Canvas { get; } = new(Scripts: true, "default-src 'none'; style-src 'unsafe-inline'; img-src data: blob:");

    /// <summary>For reading files with our own libraries; what is in a file never becomes part of the page.</summary>
    public static PageKind Reading { get; } = new(Scripts: true, "default-src 'none'; script-src 'self'; worker-src 'self'", "/lib/pdf/");

    /// <summary>For reading texts with the checker of spelling and grammar, a program in WebAssembly that the page loads once and keeps.</summary>
    public static PageKind Checking { get; } = new(Scripts: true, "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'", "/lib/harper/");
}
