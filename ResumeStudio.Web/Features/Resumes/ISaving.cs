namespace ResumeStudio.Web.Features.Resumes;

/// <summary>The saving of an open document, whatever kind it is: what the save line shows and the browser asks for.</summary>
public interface ISaving
{
    event Action? StateChanged;

    SaveState State { get; }

    /// <summary>The version that the next save starts from.</summary>
    int Version { get; }

    /// <summary>Saves now what is not saved yet; completes when that is stored, has failed or waits for a choice.</summary>
    Task SaveAsync();
}
