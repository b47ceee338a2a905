using System.Security.Claims;
using GraphQLParser.AST;

namespace CustomerGraph.Conventions.Transport;

/// <summary>What somebody wants to be executed.</summary>
/// <param name="Services">The services with which it runs, its own.</param>
/// <param name="User">Who wants it, as shown when the connection or the request began.</param>
/// <param name="Operation">What is wanted.</param>
public sealed record UserOperation(IServiceProvider Services, ClaimsPrincipal User, GraphQLOperationDefinition Operation);
