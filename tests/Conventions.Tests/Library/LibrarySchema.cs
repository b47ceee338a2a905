using GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerGraph.Conventions.Tests.Library;

/// <summary>The small schema that the transports are tried with.</summary>
public sealed class LibrarySchema : Schema
{
    public LibrarySchema(IServiceProvider services)
        : base(services)
    {
        Query = services.GetRequiredService<LibraryQuery>();
        Mutation = services.GetRequiredService<LibraryMutation>();
    }
}
