using Microsoft.AspNetCore.Http;

namespace CustomerGraph.Conventions.Transport;

/// <summary>Tells callers apart: for the rate limit, and to keep the idempotency keys of one from another.</summary>
public interface IRequestIdentity
{
    /// <summary>A name for the caller that is the same for all of its requests and no one else's.</summary>
    string CallerOf(HttpContext http);
}
