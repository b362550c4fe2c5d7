using ResumeStudio.Web.Features.Accounts;
using ResumeStudio.Web.Features.Analysis;
using ResumeStudio.Web.Features.Billing;
using ResumeStudio.Web.Features.Contact;
using ResumeStudio.Web.Features.CoverLetters;
using ResumeStudio.Web.Features.Domains;
using ResumeStudio.Web.Features.Mailing;
using ResumeStudio.Web.Features.Media;
using ResumeStudio.Web.Features.Models;
using ResumeStudio.Web.Features.Pdf;
using ResumeStudio.Web.Features.Portfolios;
using ResumeStudio.Web.Features.Postings;
using ResumeStudio.Web.Features.Publishing;
using ResumeStudio.Web.Features.Resumes;
using ResumeStudio.Web.Features.Reviews;
using ResumeStudio.Web.Features.Sharing;
using ResumeStudio.Web.Features.Tailoring;
using ResumeStudio.Web.Features.Templates;
using ResumeStudio.Web.Features.Writing;

namespace ResumeStudio.Web.Features;

/// <summary>All features, in the order in which they are added and mapped; a new one is named here.</summary>
public static class FeatureRegistration
{
    public static void AddFeatures(this WebApplicationBuilder builder)
    {
        builder.AddAccounts();
        builder.AddMedia();
        builder.AddBilling();
        builder.AddModels();
        builder.AddResumes();
        builder.AddTemplates();
        builder.AddPortfolios();
        builder.AddPdf();
        builder.AddSharing();
        builder.AddReviews();
        builder.AddMailing();
        builder.AddPublishing();
        builder.AddDomains();
        builder.AddContact();
        builder.AddAnalysis();
        builder.AddWriting();
        builder.AddPostings();
        builder.AddTailoring();
        builder.AddCoverLetters();
    }

    public static void MapFeatures(this WebApplication app)
    {
        app.MapAccounts();
        app.MapMedia();
        app.MapResumes();
        app.MapTemplates();
        app.MapPdf();
        app.MapSharing();
        app.MapPublishing();
        app.MapDomains();
        app.MapContact();
        app.MapAnalysis();
        app.MapCoverLetters();
    }
}
