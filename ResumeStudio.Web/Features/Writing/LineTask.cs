namespace ResumeStudio.Web.Features.Writing;

/// <summary>What a model does with a line.</summary>
public enum LineTask
{
    Improve,
    Shorten,
}
