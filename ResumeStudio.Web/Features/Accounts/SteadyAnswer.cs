namespace ResumeStudio.Web.Features.Accounts;

/// <summary>Gives work that depends on whether an account exists the same length, so that the answer's time tells nothing.</summary>
public sealed class SteadyAnswer(TimeProvider clock)
{
    private static readonly TimeSpan Floor = TimeSpan.FromMilliseconds(400);

    public async Task RunAsync(Func<Task> work) => await Task.WhenAll(work(), Task.Delay(Floor, clock));
}
