using System.Text;

namespace TaskAgent.Services.Tests.Support;

static class JsonRequests
{
    /// <summary>Sends JSON as it is written here, and headers as they are, right or wrong.</summary>
    public static Task<HttpResponseMessage> SendJsonAsync(
        this HttpClient http, HttpMethod method, string uri, string json, params (string Name, string Value)[] headers)
    {
        var request = new HttpRequestMessage(method, uri) { Content = new StringContent(json, Encoding.UTF8, "application/json") };
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return http.SendAsync(request);
    }
}
