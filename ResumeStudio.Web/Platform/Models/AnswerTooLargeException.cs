namespace ResumeStudio.Web.Platform.Models;

/// <summary>More came over the line than any answer needs.</summary>
public sealed class AnswerTooLargeException() : IOException("The answer is too large.");
