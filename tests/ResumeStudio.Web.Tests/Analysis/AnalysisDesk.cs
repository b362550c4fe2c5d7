using Microsoft.Extensions.DependencyInjection;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Resumes.Examples;
using ResumeStudio.Data.Accounts;
using ResumeStudio.Testing;
using ResumeStudio.Web.Features.Analysis;
using ResumeStudio.Web.Features.Resumes;

namespace ResumeStudio.Web.Tests.Analysis;

/// <summary>A person with a resume that is to be analysed. The scheduler does nothing here: a test says when the work is done.</summary>
internal sealed class AnalysisDesk : IDisposable
{
    public AnalysisDesk() => Studio = new() { Replace = services => services.AddSingleton<TimeProvider>(Clock).RemoveScheduler() };

    public AdjustableClock Clock { get; } = new();

    public StudioFactory Studio { get; }

    public User Person { get; private set; } = null!;

    public Guid Owner => Person.Id;

    public Guid Resume { get; private set; }

    public AnalysisService Analyses => Studio.Services.GetRequiredService<AnalysisService>();

    public RequestAnalysis Request => Studio.Services.GetRequiredService<RequestAnalysis>();

    public AnalyseResume Work => Studio.Services.GetRequiredService<AnalyseResume>();

    public ResumeService Resumes => Studio.Services.GetRequiredService<ResumeService>();

    public DocumentService Documents => Studio.Services.GetRequiredService<DocumentService>();

    public async Task<AnalysisDesk> OpenAsync(ResumeDocument? document = null)
    {
        Person = await Studio.AddUserAsync();
        Resume = await Resumes.CreateAsync(Owner, "Platform engineer", document ?? ExamplePersons.Find("engineer").Create());
        return this;
    }

    /// <summary>Asks and does the work at once.</summary>
    public async Task<Guid> AnalyseAsync(Guid? resume = null, Guid? posting = null)
    {
        Clock.Advance(TimeSpan.FromSeconds(1));
        var id = await Request.RunAsync(Owner, resume ?? Resume, postingId: posting);
        await Work.RunAsync(id);
        return id;
    }

    public async Task ChangeAsync(Action<ResumeDocument> change)
    {
        var opened = await Documents.OpenAsync(Owner, Resume);
        change(opened.Document);
        await Documents.SaveAsync(Owner, Resume, opened.Version, opened.Document);
    }

    public void Dispose() => Studio.Dispose();
}
