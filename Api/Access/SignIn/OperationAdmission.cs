using System.Security.Claims;
using CustomerGraph.Conventions.Transport;
using CustomerGraph.Domain.Access;
using GraphQLParser.AST;
using Microsoft.Extensions.Options;

namespace CustomerGraph.Api.Access.SignIn;

/// <summary>Lets operations and events run for those who are signed in at that moment, and tells them who it is.</summary>
internal sealed class OperationAdmission(Callers callers, SignInWatch watch, IOptions<IntrospectionOptions> introspection)
    : IUserAdmission
{
    /// <inheritdoc/>
    public async ValueTask Admit(UserOperation operation, CancellationToken cancellation)
    {
        if (operation.User is not SignedInUser user)
        {
            if (introspection.Value.Everyone == true && AsksForSchemaOnly(operation.Operation))
            {
                return;
            }

            throw SignInAnswers.NotSignedIn("Sign in: show a token or an API key.");
        }

        var caller = await CallerAsync(operation.Services, user, cancellation);

        if (!caller.May(KeyScope.Read) || (caller.Scopes is not null && operation.Operation.Operation != OperationType.Query))
        {
            throw SignInAnswers.NotAllowed("The API key is not for this: with a key that may read, queries are asked and nothing else.");
        }
    }

    /// <inheritdoc/>
    public IUserWatch Watch(ClaimsPrincipal user) => watch.Watch((user as SignedInUser)?.Credential);

    private async ValueTask<Caller> CallerAsync(IServiceProvider services, SignedInUser user, CancellationToken cancellation)
    {
        var current = services.GetRequiredService<CurrentCaller>();

        // The gate has looked just now for the request whose services these are.
        if (current.Value.IsSignedIn)
        {
            return current.Value;
        }

        if (await callers.FindAsync(user.Credential, cancellation) is { } caller)
        {
            return current.Value = caller;
        }

        watch.End(user.Credential);

        throw SignInAnswers.NotSignedIn("The token or API key is no longer taken.");
    }

    private static bool AsksForSchemaOnly(GraphQLOperationDefinition operation) =>
        operation.Operation == OperationType.Query
        && operation.SelectionSet.Selections.All(selection =>
            selection is GraphQLField field && field.Name.Value.Span.StartsWith("__", StringComparison.Ordinal));
}
