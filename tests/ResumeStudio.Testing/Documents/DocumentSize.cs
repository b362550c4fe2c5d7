namespace ResumeStudio.Testing.Documents;

/// <summary>About how many pages a generated document fills.</summary>
public enum DocumentSize
{
    OnePage,
    TwoPages,
    FourPages,
}
