using Quartz;
using ResumeStudio.Core.Domains;
using ResumeStudio.Web.Features.Accounts;
using ResumeStudio.Web.Features.Analysis;
using ResumeStudio.Web.Features.Billing;
using ResumeStudio.Web.Features.Contact;
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
using ResumeStudio.Web.Platform.Email;

namespace ResumeStudio.Web.Platform.Jobs;

/// <summary>Every schedule on one screen. Each queue's job is nudged for new rows; its sweep finds what a crash left.</summary>
public static class Schedule
{
    private static readonly TimeSpan SweepEvery = TimeSpan.FromSeconds(15);

    public static void AddSchedule(this IQuartzBuilder quartz)
    {
        quartz.Sweep<SendMailsJob>();
        quartz.Daily<PurgeMailsJob>(3, 10);
        quartz.Daily<PurgeAccountsJob>(3, 20);
        quartz.Daily<PurgeTrashJob>(3, 0);
        quartz.Daily<PurgePortfolioTrashJob>(3, 5);
        quartz.Daily<PurgePostingTrashJob>(3, 7);
        quartz.Sweep<PrintPdfsJob>();
        quartz.Sweep<MakeThumbnailsJob>();
        quartz.Every<CheckDomainsJob>(CheckSchedule.Soon);
        quartz.Every<CheckCertificatesJob>(CheckSchedule.Soon);
        quartz.Daily<PurgePdfsJob>(3, 30);
        quartz.Daily<PurgePhotosJob>(3, 40);
        quartz.Sweep<MakePublishedFilesJob>();
        quartz.Sweep<FollowNewestJob>();
        quartz.Daily<PurgeSharingJob>(3, 50);
        quartz.Every<TellOwnersJob>(TimeSpan.FromMinutes(1));
        quartz.Sweep<SendResumeMailsJob>();
        quartz.Daily<PurgeResumeMailsJob>(4, 0);
        quartz.Sweep<MakeSiteImagesJob>();
        quartz.Daily<PurgeSiteImagesJob>(4, 10);
        quartz.Every<PurgeMessagesJob>(TimeSpan.FromHours(1));
        quartz.Sweep<AnalyseResumesJob>();
        quartz.Sweep<ReviewPortfoliosJob>();
        quartz.Every<ReleaseCreditsJob>(TimeSpan.FromMinutes(5));
        quartz.Daily<PurgeModelCallsJob>(4, 20);
        quartz.Sweep<TailorResumesJob>();
    }

    public static JobKey KeyOf<TJob>() where TJob : IJob => new(typeof(TJob).Name);

    private static void Sweep<TJob>(this IQuartzBuilder quartz) where TJob : class, IJob => quartz.Every<TJob>(SweepEvery);

    private static void Every<TJob>(this IQuartzBuilder quartz, TimeSpan interval) where TJob : class, IJob =>
        quartz.Add<TJob>(trigger => trigger.StartNow().WithSimpleSchedule(every => every.WithInterval(interval).RepeatForever()));

    private static void Daily<TJob>(this IQuartzBuilder quartz, int hour, int minute) where TJob : class, IJob =>
        quartz.Add<TJob>(trigger => trigger.WithCronSchedule($"0 {minute} {hour} * * ?"));

    private static void Add<TJob>(this IQuartzBuilder quartz, Action<ITriggerConfigurator<TJob>> when) where TJob : class, IJob
    {
        quartz.AddJob<TJob>(job => job.WithIdentity(KeyOf<TJob>()).StoreDurably());
        quartz.AddTrigger<TJob>(trigger => when(trigger.ForJob(KeyOf<TJob>()).WithIdentity(typeof(TJob).Name)));
    }
}
