namespace CustomerGraph.Api.Hosting.Web;

/// <summary>Who stands between this server and its callers, and whose pages may call it; section <c>Access</c>.</summary>
internal sealed class WebSettings
{
    /// <summary>
    /// The addresses or networks of the proxies whose word is taken for where a request comes from and whether it came
    /// by HTTPS, such as <c>10.0.0.7</c> or <c>10.0.0.0/24</c>.
    /// </summary>
    public IReadOnlyList<string> Proxies { get; init; } = [];

    /// <summary>Whose pages may call.</summary>
    public CorsSettings Cors { get; init; } = new();

    /// <summary>Whose pages may call.</summary>
    public sealed class CorsSettings
    {
        /// <summary>The origins of the pages, such as <c>https://app.example.com</c>; none but the server's own unless said.</summary>
        public IReadOnlyList<string> Origins { get; init; } = [];
    }
}
