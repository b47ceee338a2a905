using CustomerGraph.Conventions.Cost;
using CustomerGraph.Conventions.Introspection;
using GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerGraph.Conventions.Tests.Library;

public sealed class LibrarySchema : Schema
{
    public LibrarySchema(IServiceProvider services)
        : base(services)
    {
        Query = services.GetRequiredService<LibraryQuery>();
        this.UseStandardIntrospection();
        Mutation = services.GetRequiredService<LibraryMutation>();
        this.UseCosts();
    }
}
