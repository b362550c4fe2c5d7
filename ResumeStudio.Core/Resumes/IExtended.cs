using System.Text.Json.Nodes;

namespace ResumeStudio.Core.Resumes;

/// <summary>A part of the document that keeps what an import brought and the model does not know.</summary>
internal interface IExtended
{
    JsonObject? Extras { get; set; }
}
