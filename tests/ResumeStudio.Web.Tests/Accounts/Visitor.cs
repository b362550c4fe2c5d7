using System.Net;
using System.Text.RegularExpressions;

namespace ResumeStudio.Web.Tests.Accounts;

/// <summary>A browser without JavaScript: keeps cookies, follows nothing, sends forms with the token of their page.</summary>
public sealed partial class Visitor
{
    private readonly HttpClient _client;

    public Visitor(string address)
    {
        Cookies = new CookieContainer();
        _client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = Cookies }) { BaseAddress = new Uri(address) };
    }

    public CookieContainer Cookies { get; }

    public async Task<Answer> GetAsync(string path, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value);
        return await SendAsync(request);
    }

    /// <summary>Opens the page and sends its form.</summary>
    public async Task<Answer> SendFormAsync(string path, string form, params (string Name, string Value)[] fields)
    {
        var page = await GetAsync(path);
        return await SendAsync(FormRequest(path, [("_handler", form), ("__RequestVerificationToken", Token().Match(page.Html).Groups[1].Value), .. fields.Select(field => ("Input." + field.Name, field.Value))]));
    }

    public Task<Answer> SendRawAsync(string path, params (string Name, string Value)[] fields) => SendAsync(FormRequest(path, fields));

    public Task<Answer> LogInAsync(string name, string password, bool stay = false, string path = "/login") =>
        SendFormAsync(path, "login", ("Name", name), ("Password", password), ("StaySignedIn", stay ? "true" : "false"));

    public async Task<string> TokenAsync(string path) => Token().Match((await GetAsync(path)).Html).Groups[1].Value;

    private static HttpRequestMessage FormRequest(string path, IEnumerable<(string Name, string Value)> fields) =>
        new(HttpMethod.Post, path) { Content = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value))) };

    private async Task<Answer> SendAsync(HttpRequestMessage request)
    {
        using var response = await _client.SendAsync(request);
        return new Answer(response.StatusCode, response.Headers.Location?.ToString(), response.Headers.RetryAfter?.Delta,
            [.. response.Headers.TryGetValues("Set-Cookie", out var cookies) ? cookies : []], WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync()));
    }

    [GeneratedRegex("__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
