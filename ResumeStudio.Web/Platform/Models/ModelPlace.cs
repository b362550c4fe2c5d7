namespace ResumeStudio.Web.Platform.Models;

/// <summary>Where a model runs, for the person whose texts it reads.</summary>
public enum ModelPlace
{
    /// <summary>At a company elsewhere: texts leave this installation, so people are asked first.</summary>
    Hosted,

    /// <summary>On a machine of those who run this installation.</summary>
    Local,
}
