namespace ResumeStudio.Browser.Tests.Templates;

/// <summary>The start of one line: its page, its first word, and where that stands on the page in points from the top left.</summary>
internal sealed record PrintedLine(int Page, string Word, double X, double Y);
