using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using ResumeStudio.Core.Analysis;
using ResumeStudio.Core.Analysis.Opinions;
using ResumeStudio.Core.Analysis.Stories;
using ResumeStudio.Core.Billing;
using ResumeStudio.Core.Contact;
using ResumeStudio.Core.CoverLetters;
using ResumeStudio.Core.Domains;
using ResumeStudio.Core.Mailing;
using ResumeStudio.Core.Media;
using ResumeStudio.Core.Models;
using ResumeStudio.Core.Pdf;
using ResumeStudio.Core.Portfolios;
using ResumeStudio.Core.Postings;
using ResumeStudio.Core.Publishing;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Reviews;
using ResumeStudio.Core.Sharing;
using ResumeStudio.Core.Tailoring;
using ResumeStudio.Data.Accounts;

namespace ResumeStudio.Data;

public abstract class StudioDbContext(DbContextOptions options) : IdentityDbContext<User, IdentityRole<Guid>, Guid>(options)
{
    public DbSet<Resume> Resumes => Set<Resume>();

    public DbSet<PdfPrint> PdfPrints => Set<PdfPrint>();

    public DbSet<Thumbnail> Thumbnails => Set<Thumbnail>();

    public DbSet<MediaFile> MediaFiles => Set<MediaFile>();

    public DbSet<Portfolio> Portfolios => Set<Portfolio>();

    public DbSet<ResumeLink> ResumeLinks => Set<ResumeLink>();

    public DbSet<ResumeSnapshot> ResumeSnapshots => Set<ResumeSnapshot>();

    public DbSet<PublishedFiles> PublishedFiles => Set<PublishedFiles>();

    public DbSet<GivenSlug> GivenSlugs => Set<GivenSlug>();

    public DbSet<LinkDay> LinkDays => Set<LinkDay>();

    public DbSet<LinkCountry> LinkCountries => Set<LinkCountry>();

    public DbSet<CommentThread> CommentThreads => Set<CommentThread>();

    public DbSet<Comment> Comments => Set<Comment>();

    public DbSet<ResumeMail> ResumeMails => Set<ResumeMail>();

    public DbSet<Publication> Publications => Set<Publication>();

    public DbSet<SiteImage> SiteImages => Set<SiteImage>();

    public DbSet<SiteDay> SiteDays => Set<SiteDay>();

    public DbSet<SiteCountry> SiteCountries => Set<SiteCountry>();

    public DbSet<CustomDomain> Domains => Set<CustomDomain>();

    public DbSet<DomainHost> DomainHosts => Set<DomainHost>();

    public DbSet<CertificateGrant> CertificateGrants => Set<CertificateGrant>();

    public DbSet<Message> Messages => Set<Message>();

    public DbSet<SpentTicket> SpentTickets => Set<SpentTicket>();

    public DbSet<AnalysisRun> AnalysisRuns => Set<AnalysisRun>();

    public DbSet<IgnoredFinding> IgnoredFindings => Set<IgnoredFinding>();

    public DbSet<OwnWord> OwnWords => Set<OwnWord>();

    public DbSet<ModelOpinion> ModelOpinions => Set<ModelOpinion>();

    public DbSet<JobPosting> JobPostings => Set<JobPosting>();

    public DbSet<PortfolioReview> PortfolioReviews => Set<PortfolioReview>();

    public DbSet<CreditAccount> CreditAccounts => Set<CreditAccount>();

    public DbSet<CreditEntry> CreditEntries => Set<CreditEntry>();

    public DbSet<ModelCall> ModelCalls => Set<ModelCall>();

    public DbSet<ModelConsent> ModelConsents => Set<ModelConsent>();

    public DbSet<ModelWishes> ModelWishes => Set<ModelWishes>();

    public DbSet<TailoringRun> TailoringRuns => Set<TailoringRun>();

    public DbSet<CoverLetter> CoverLetters => Set<CoverLetter>();

    public DbSet<LetterVersion> LetterVersions => Set<LetterVersion>();

    protected override void ConfigureConventions(ModelConfigurationBuilder conventions)
    {
        conventions.Properties<DateTimeOffset>().HaveConversion<UtcTicksConverter>();
        conventions.Properties<DateOnly>().HaveConversion<DateOnlyConverter>();
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(StudioDbContext).Assembly);
    }
}
