using System.Text;
using CustomerGraph.Conventions.Errors;
using CustomerGraph.Conventions.Guard;
using GraphQL;
using Microsoft.AspNetCore.Http;

namespace CustomerGraph.Conventions.Transport.Http;

/// <summary>Reads a request from the parameters of a URL.</summary>
/// <remarks>Source: the GraphQL over HTTP specification, "GET"; variables and extensions are JSON texts.</remarks>
internal static class QueryStringRequest
{
    /// <summary>Whether a URL holds a request at all; without it a GET asks for something else.</summary>
    public static bool IsPresent(IQueryCollection parameters) =>
        parameters.ContainsKey("query") || parameters.ContainsKey("id")
        || parameters.ContainsKey("documentId") || parameters.ContainsKey("extensions");

    /// <summary>Reads the request.</summary>
    /// <exception cref="Refusal">A parameter is given twice or is not what it must be, or no document is named.</exception>
    public static OperationRequest Read(IQueryCollection parameters, int maxDepth, GuardOptions guard) =>
        JsonRequests.Complete(new OperationRequest
        {
            Query = Text(parameters, "query"),
            DocumentId = Text(parameters, "id") ?? Text(parameters, "documentId"),
            OperationName = Text(parameters, "operationName"),
            Variables = Members(parameters, "variables", maxDepth, guard),
            Extensions = Members(parameters, "extensions", maxDepth, guard),
        });

    private static string? Text(IQueryCollection parameters, string name)
    {
        var values = parameters[name];

        return values.Count > 1
            ? throw new Refusal("HC0009", $"Invalid GraphQL Request: the parameter `{name}` is given more than once.")
            : string.IsNullOrEmpty(values) ? null : (string?)values;
    }

    private static Inputs? Members(IQueryCollection parameters, string name, int maxDepth, GuardOptions guard)
    {
        if (Text(parameters, name) is not { } text)
        {
            return null;
        }

        using var json = JsonRequests.Parse(Encoding.UTF8.GetBytes(text), maxDepth);

        return JsonRequests.Members(name, json.RootElement, guard);
    }
}
