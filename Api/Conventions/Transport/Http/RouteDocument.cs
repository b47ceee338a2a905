using CustomerGraph.Conventions.Errors;
using CustomerGraph.Conventions.Transport.Requests;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace CustomerGraph.Conventions.Transport.Http;

/// <summary>A URL may name the document itself: <c>/graphql/persisted/{id}/{operation}</c>.</summary>
internal static class RouteDocument
{
    /// <summary>The end of the pattern of such a route.</summary>
    public const string Pattern = "persisted/{id}/{operation?}";

    private const string Id = "id";

    /// <summary>Whether the URL names a document.</summary>
    public static bool IsNamed(HttpContext http) => http.GetRouteValue(Id) is not null;

    /// <summary>The request, completed by what the URL names.</summary>
    /// <exception cref="Refusal">HC0013 when neither of them names a document.</exception>
    public static OperationRequest Complete(OperationRequest request, HttpContext http) =>
        JsonRequests.Complete(http.GetRouteValue(Id) is string id
            ? request with
            {
                Query = null,
                DocumentId = id,
                OperationName = http.GetRouteValue("operation") as string ?? request.OperationName,
            }
            : request);
}
