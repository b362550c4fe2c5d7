using Quartz;

namespace ResumeStudio.Web.Features.Domains;

[DisallowConcurrentExecution]
public sealed class CheckCertificatesJob(CheckCertificates check) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) => await check.RunAsync(cancellationToken);
}
