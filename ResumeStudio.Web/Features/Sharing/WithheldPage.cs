namespace ResumeStudio.Web.Features.Sharing;

/// <summary>What a program gets at a link with a limit of views: that there is a resume, and nothing of it.</summary>
public static class WithheldPage
{
    public static PublicPage Page { get; } = PublicPage.Of("""
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="robots" content="noindex, nofollow">
        <title>A shared resume</title>
        <style>:root{color-scheme:light dark}body{max-width:34rem;margin:20vh auto;padding:0 1.5rem;font:1.125rem/1.6 system-ui,sans-serif}h1{font-size:1.6rem;line-height:1.25;text-wrap:balance}</style>
        </head>
        <body>
        <main>
        <h1>A resume was shared with you</h1>
        <p>It can be opened a limited number of times, so programs that look at links ahead do not get it. Open this link in a web browser: that counts as a view.</p>
        </main>
        </body>
        </html>
        """);
}
