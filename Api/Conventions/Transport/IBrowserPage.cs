using Microsoft.AspNetCore.Http;

namespace CustomerGraph.Conventions.Transport;

/// <summary>What a person sees who opens the endpoint in a browser.</summary>
public interface IBrowserPage
{
    /// <summary>Answers a GET that asks for a page and holds no operation.</summary>
    Task Show(HttpContext http);
}
