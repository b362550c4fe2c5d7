namespace ResumeStudio.Core.Resumes;

/// <summary>One of a list: it can be told apart and hidden.</summary>
internal interface IEntry
{
    Guid Id { get; set; }

    bool Hidden { get; }
}
