using System.Text;
using CustomerGraph.Conventions.Errors;
using GraphQL;
using Microsoft.AspNetCore.Http;

namespace CustomerGraph.Conventions.Transport.Requests;

/// <summary>Reads requests from the parameters of a URL.</summary>
/// <remarks>Source: the GraphQL over HTTP specification, "GET"; variables and extensions are JSON texts.</remarks>
internal sealed class QueryStringRequests(JsonRequests json)
{
    /// <summary>Whether a URL holds a request at all; without it a GET asks for something else.</summary>
    public static bool IsPresent(IQueryCollection parameters) =>
        parameters.ContainsKey("query") || parameters.ContainsKey("id")
        || parameters.ContainsKey("documentId") || parameters.ContainsKey("extensions");

    /// <summary>Reads the request.</summary>
    /// <exception cref="Refusal">A parameter is given twice or is not what it must be.</exception>
    public OperationRequest Read(IQueryCollection parameters) => new()
    {
        Query = Text(parameters, "query"),
        DocumentId = Text(parameters, "id") ?? Text(parameters, "documentId"),
        OperationName = Text(parameters, "operationName"),
        Variables = Members(parameters, "variables"),
        Extensions = Members(parameters, "extensions"),
    };

    private static string? Text(IQueryCollection parameters, string name)
    {
        var values = parameters[name];

        return values.Count > 1
            ? throw new Refusal("HC0009", $"Invalid GraphQL Request: the parameter `{name}` is given more than once.")
            : string.IsNullOrEmpty(values) ? null : (string?)values;
    }

    private Inputs? Members(IQueryCollection parameters, string name)
    {
        if (Text(parameters, name) is not { } text)
        {
            return null;
        }

        using var document = json.Parse(Encoding.UTF8.GetBytes(text));

        return json.Members(name, document.RootElement);
    }
}
