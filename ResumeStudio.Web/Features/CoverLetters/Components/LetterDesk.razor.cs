using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Authorization;
using ResumeStudio.Core.CoverLetters;
using ResumeStudio.Core.Resumes;
using ResumeStudio.Core.Tailoring;
using ResumeStudio.Web.Features.Accounts;
using ResumeStudio.Web.Features.Resumes;
using ResumeStudio.Web.Features.Templates;

namespace ResumeStudio.Web.Features.CoverLetters.Components;

public sealed partial class LetterDesk(LetterService letters, LetterSheet sheet, TimeProvider clock)
{
    private OpenLetter? _letter;
    private FactLedger? _ledger;
    private LetterText _text = LetterText.Empty;
    private LetterTone _tone;
    private LetterLength _length;
    private IReadOnlyList<LetterVersion> _versions = [];
    private ResumeDocument _page = new();
    private ResumeDocument? _drawn;
    private ResumePreview? _preview;
    private string? _refusal, _news;
    private int _version;
    private Guid _owner;

    [Parameter, EditorRequired] public required Guid LetterId { get; set; }

    [CascadingParameter] public required Task<AuthenticationState> SignedIn { get; set; }

    private IReadOnlyList<LetterSentence> Sentences => LetterCheck.Run(_ledger!, _letter!.Wish, _text, _letter.Resume.Language);

    private bool IsChanged => _letter is { } letter && (_text != letter.Text || _tone != letter.Wish.Tone || _length != letter.Wish.Length);

    protected override async Task OnInitializedAsync()
    {
        _owner = (await SignedIn).User.UserId();
        await OpenAsync();
    }

    private async Task OpenAsync()
    {
        _letter = await letters.OpenAsync(_owner, LetterId);
        _ledger ??= FactLedger.Of(_letter.Resume);
        (_text, _tone, _length, _version) = (_letter.Text, _letter.Wish.Tone, _letter.Wish.Length, _letter.Version);
        _versions = await letters.ListVersionsAsync(_owner, LetterId);
        _page = sheet.Of(_letter.Resume, _text);
    }

    /// <summary>The preview has the new page only once it is rendered.</summary>
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (_preview is null || _drawn == _page) return;
        _drawn = _page;
        await _preview.RefreshAsync();
    }

    private void Change(LetterText text)
    {
        (_text, _news) = (text, null);
        _page = sheet.Of(_letter!.Resume, text);
    }

    /// <summary>Writes the draft anew; what stands there now is only replaced in this window until it is saved.</summary>
    private void Draft()
    {
        Change(LetterDraft.Write(_letter!.Resume, _letter.Wish with { Tone = _tone, Length = _length }, DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime)));
        _news = "A new draft. The letter as it was stays under earlier versions once you save.";
    }

    private void Take(LetterText text)
    {
        Change(text);
        _news = "The model's draft is in the window. The letter as it was stays under earlier versions once you save.";
    }

    private void TakeBack(LetterVersion version)
    {
        Change(version.Text);
        _news = $"Version {version.Number} is in the window. Save to keep it.";
    }

    private async Task SaveAsync()
    {
        (_refusal, _news) = (null, IsChanged ? null : "Nothing has changed since it was saved.");
        if (!IsChanged) return;
        try
        {
            await letters.SaveAsync(_owner, LetterId, _version, _letter!.Wish with { Tone = _tone, Length = _length }, _text);
            await OpenAsync();
            _news = "Saved.";
        }
        catch (Exception failure) when (SaveFailure.Words(failure) is { } words)
        {
            _refusal = words;
        }
    }
}
