using System.ClientModel;
using System.ClientModel.Primitives;
using OpenAI;

namespace ResumeStudio.Web.Platform.Models;

/// <summary>How OpenAI's clients reach a provider: without redirects, without repeating, and without answers that fill our memory.</summary>
internal static class OpenAIConnection
{
    private const string NoKey = "none";

    // A redirect would carry the question to a host that nobody agreed to.
    public static HttpClient NewHttp() =>
        new(new AnswerLimit(new SocketsHttpHandler { AllowAutoRedirect = false, PooledConnectionLifetime = TimeSpan.FromMinutes(5) })) { Timeout = Timeout.InfiniteTimeSpan };

    public static ApiKeyCredential KeyOf(ModelProvider provider) => new(provider.Key ?? NoKey);

    public static OpenAIClientOptions OptionsOf(ModelProvider provider, TimeSpan patience, HttpClient http) => new()
    {
        Endpoint = provider.Endpoint,
        RetryPolicy = new ClientRetryPolicy(0),
        NetworkTimeout = patience,
        Transport = new HttpClientPipelineTransport(http),
    };
}
