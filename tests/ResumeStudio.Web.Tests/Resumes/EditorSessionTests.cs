using ResumeStudio.Core.Resumes;
using ResumeStudio.Testing;
using ResumeStudio.Web.Features.Resumes;

namespace ResumeStudio.Web.Tests.Resumes;

[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class EditorSessionTests
{
    private readonly SteppedClock _clock = new();
    private readonly List<string> _stored = [];
    private EditorSession<ResumeDocument> _session = null!;
    private OpenDocument<ResumeDocument>? _newest;
    private Exception? _fault;
    private TaskCompletionSource? _slow;

    [SetUp]
    public void Open() => _session = new EditorSession<ResumeDocument>(new(Guid.CreateVersion7(), "Engineer", 1, _clock.GetUtcNow(), Named("")), StoreAsync, _clock, work => work());

    [TearDown]
    public ValueTask CloseAsync() => _session.DisposeAsync();

    [Test]
    public void A_change_is_saved_after_a_pause()
    {
        Write("Mara");
        _clock.Advance(EditorSession<ResumeDocument>.Pause - TimeSpan.FromMilliseconds(1));
        Assert.That(_stored, Is.Empty);
        _clock.Advance(TimeSpan.FromMilliseconds(1));
        Assert.That(_stored, Is.EqualTo(new[] { "Mara" }));
    }

    [Test]
    public void Who_types_without_a_pause_is_saved_after_the_longest_wait()
    {
        for (var key = 0; key < 40; key++)
        {
            Write(new string('a', key + 1));
            _clock.Advance(TimeSpan.FromMilliseconds(100));
        }

        Assert.That(_stored, Has.Count.EqualTo(1));
        Assert.That(_stored[0], Has.Length.EqualTo(30));
    }

    [Test]
    public async Task What_is_typed_during_a_save_is_saved_after_it()
    {
        _slow = new TaskCompletionSource();
        Write("first");
        var saving = _session.SaveAsync();
        Write("second");
        _slow.SetResult();
        await saving;
        Assert.That(_stored, Is.EqualTo(new[] { "first", "second" }));
        Assert.That(_session.State.Stage, Is.EqualTo(SaveStage.Saved));
    }

    [Test]
    public async Task Only_one_save_runs_at_a_time()
    {
        _slow = new TaskCompletionSource();
        Write("first");
        var one = _session.SaveAsync();
        var two = _session.SaveAsync();
        _slow.SetResult();
        await Task.WhenAll(one, two);
        Assert.That(_stored, Is.EqualTo(new[] { "first" }));
    }

    [Test]
    public async Task A_text_that_is_back_where_it_was_is_not_saved_again()
    {
        Write("Mara");
        Write("");
        await _session.SaveAsync();
        Assert.That(_stored, Is.Empty);
        Assert.That(_session.State.Stage, Is.EqualTo(SaveStage.Saved));
    }

    [Test]
    public void A_failed_save_says_why_and_is_tried_again_until_it_works()
    {
        _fault = new IOException("No space left on device");
        Write("Mara");
        _clock.Advance(TimeSpan.FromSeconds(10));
        Assert.That(_session.State, Is.EqualTo(new SaveState(SaveStage.Failed, _session.State.SavedAt, "the server cannot write to its disk")));
        _fault = null;
        _clock.Advance(TimeSpan.FromSeconds(30));
        Assert.That(_stored, Is.EqualTo(new[] { "Mara" }));
        Assert.That(_session.State.Stage, Is.EqualTo(SaveStage.Saved));
    }

    [Test]
    public void A_fault_of_ours_is_not_swallowed()
    {
        _fault = new InvalidOperationException("bug");
        Write("Mara");
        Assert.That(_session.SaveAsync, Throws.InvalidOperationException);
        _fault = null;
    }

    [Test]
    public async Task After_a_fault_of_ours_the_last_save_finds_the_text()
    {
        _fault = new InvalidOperationException("bug");
        Write("Mara");
        Assert.That(_session.SaveAsync, Throws.InvalidOperationException);
        _fault = null;
        await _session.DisposeAsync();
        Assert.That(_stored, Is.EqualTo(new[] { "Mara" }));
    }

    [Test]
    public async Task A_stale_copy_waits_for_the_choice_and_stores_nothing()
    {
        await BecomeStaleAsync();
        Write("mine, longer");
        _clock.Advance(TimeSpan.FromMinutes(1));
        Assert.That(_stored, Is.Empty);
        Assert.That((_session.State.Stage, _session.Theirs?.Document.Basics.Name, _session.Document.Basics.Name), Is.EqualTo((SaveStage.Stale, "theirs", "mine, longer")));
        _session.TakeTheirs();
    }

    [Test]
    public async Task Keeping_mine_saves_it_on_top_of_the_newest_version()
    {
        await BecomeStaleAsync();
        await _session.KeepMineAsync();
        Assert.That(_stored, Is.EqualTo(new[] { "mine" }));
        Assert.That(_session.State.Stage, Is.EqualTo(SaveStage.Saved));
    }

    [Test]
    public async Task Taking_theirs_goes_on_with_the_newest_copy()
    {
        await BecomeStaleAsync();
        _session.TakeTheirs();
        Assert.That((_session.Document.Basics.Name, _session.Version, _session.State.Stage), Is.EqualTo(("theirs", 7, SaveStage.Saved)));
        Write("theirs and mine");
        await _session.SaveAsync();
        Assert.That(_stored, Is.EqualTo(new[] { "theirs and mine" }));
    }

    [Test]
    public async Task A_newer_version_with_the_same_text_needs_no_choice()
    {
        _newest = new(Guid.CreateVersion7(), "Engineer", 7, _clock.GetUtcNow(), Named(""));
        Write("mine");
        await _session.SaveAsync();
        Assert.That(_stored, Is.EqualTo(new[] { "mine" }));
    }

    [Test]
    public async Task Who_types_on_while_the_circuit_is_too_busy_to_save_is_not_disturbed()
    {
        await using var busy = new EditorSession<ResumeDocument>(new(Guid.CreateVersion7(), "Engineer", 1, _clock.GetUtcNow(), Named("")), StoreAsync, _clock, _ => Task.CompletedTask);
        busy.Touch();
        _clock.Advance(EditorSession<ResumeDocument>.LongestWait * 2);
        Assert.That(busy.Touch, Throws.Nothing);
    }

    [Test]
    public async Task Closing_saves_what_waits()
    {
        Write("Mara");
        await _session.DisposeAsync();
        Assert.That(_stored, Is.EqualTo(new[] { "Mara" }));
    }

    private static ResumeDocument Named(string name) => new() { Basics = { Name = name } };

    private void Write(string name)
    {
        _session.Document.Basics.Name = name;
        _session.Touch();
    }

    private async Task BecomeStaleAsync()
    {
        _newest = new(Guid.CreateVersion7(), "Engineer", 7, _clock.GetUtcNow(), Named("theirs"));
        Write("mine");
        await _session.SaveAsync();
    }

    private async Task<SaveResult<ResumeDocument>> StoreAsync(int version, ResumeDocument document)
    {
        if (_slow is not null) await _slow.Task;
        if (_fault is not null) throw _fault;
        if (_newest is not null && version != _newest.Version) return SaveResult<ResumeDocument>.Stale(_newest);
        _stored.Add(document.Basics.Name);
        return new SaveResult<ResumeDocument>(version + 1, _clock.GetUtcNow());
    }
}
