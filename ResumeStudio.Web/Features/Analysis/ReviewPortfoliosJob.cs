using Quartz;
using ResumeStudio.Web.Platform.Jobs;

namespace ResumeStudio.Web.Features.Analysis;

public sealed class ReviewPortfoliosJob(ReviewPortfolio review) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken) => await review.RunAsync(context.RowId(), cancellationToken);
}
