using System.Security.Claims;
using CustomerGraph.Conventions.Errors;
using GraphQL;
using GraphQLParser.AST;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;

namespace CustomerGraph.Conventions.Transport.Visibility;

/// <summary>Decides who may read the schema, by introspection or as a file.</summary>
internal sealed class SchemaVisibility(IServiceProvider services, IOptions<IntrospectionOptions> options)
{
    private readonly bool everyone =
        options.Value.Everyone ?? services.GetService<IHostEnvironment>()?.IsDevelopment() ?? false;

    /// <summary>Whether everyone may download the schema.</summary>
    public bool FileIsPublic => options.Value.PublicFile ?? everyone;

    /// <summary>Whether this user may download it.</summary>
    public bool AllowsFile(ClaimsPrincipal user) => FileIsPublic || user.Identity?.IsAuthenticated == true;

    /// <summary>Why a document must not be executed for this user; null when it may.</summary>
    public Refusal? Check(GraphQLDocument document, ClaimsPrincipal user) =>
        everyone || user.Identity?.IsAuthenticated == true || IntrospectionFields.First(document) is not { } field
            ? null
            : new Refusal(
                "HC0046",
                "Introspection is not allowed for the current request.",
                ("field", field.Name.StringValue)).AddLocation(field, document);
}
