using Microsoft.AspNetCore.Http.Features;

namespace CustomerGraph.Api.Access.SignIn;

/// <summary>Makes the contexts of requests, with the keys taken out of their addresses before anybody can log them.</summary>
/// <remarks>A middleware would be too late: the host logs and traces a request before the first one runs.</remarks>
internal sealed class DiscreetContexts(IServiceProvider services) : IHttpContextFactory
{
    private readonly DefaultHttpContextFactory contexts = new(services);

    /// <inheritdoc/>
    public HttpContext Create(IFeatureCollection featureCollection)
    {
        KeyInAddress.TakeFrom(featureCollection);

        return contexts.Create(featureCollection);
    }

    /// <inheritdoc/>
    public void Dispose(HttpContext httpContext) => contexts.Dispose(httpContext);
}
