using System.Net;
using System.Text.RegularExpressions;

namespace ResumeStudio.Web.Tests.Accounts;

/// <summary>A browser without JavaScript: keeps cookies, follows nothing, sends forms with the token of their page.</summary>
public sealed partial class Visitor
{
    private readonly HttpClient _client;

    // A jar of our own: .NET's keeps secure cookies from the loopback interface, where browsers send them.
    public Visitor(string address) => _client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = new Uri(address) };

    public Dictionary<string, string> Cookies { get; init; } = [];

    /// <summary>Sent with every request, as a proxy would.</summary>
    public Dictionary<string, string> Headers { get; init; } = [];

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
        foreach (var (name, value) in Headers) request.Headers.TryAddWithoutValidation(name, value);
        if (Cookies.Count > 0) request.Headers.Add("Cookie", string.Join("; ", Cookies.Select(cookie => $"{cookie.Key}={cookie.Value}")));
        using var response = await _client.SendAsync(request);
        foreach (var cookie in response.Headers.TryGetValues("Set-Cookie", out var set) ? set : []) Keep(cookie);
        return new Answer(response.StatusCode, response.Headers.Location?.ToString(), response.Headers.RetryAfter?.Delta,
            [.. response.Headers.TryGetValues("Set-Cookie", out var cookies) ? cookies : []], WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync()));
    }

    private void Keep(string cookie)
    {
        var (name, value) = (cookie.Split('=')[0], cookie[(cookie.IndexOf('=') + 1)..].Split(';')[0]);
        if (value.Length == 0) Cookies.Remove(name);
        else Cookies[name] = value;
    }

    [GeneratedRegex("__RequestVerificationToken\" value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
