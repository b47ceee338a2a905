using CustomerGraph.Conventions.Entities;
using CustomerGraph.Conventions.Identity;
using CustomerGraph.Conventions.Paging;
using CustomerGraph.Conventions.Scalars;
using GraphQL;
using GraphQL.Types;

namespace CustomerGraph.Conventions.Tests.Library;

public sealed class LibraryQuery : ObjectGraphType
{
    public LibraryQuery(EntityModel entities)
    {
        Name = "Query";
        Description = "What can be asked.";
        this.Nodes(entities);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<ReaderType>>>>("readers").Description("Everybody who borrows.")
            .ResolveAsync(async context => await Reader.AllAsync(context));
        this.Connection<BookRow>(entities, "books", "All books.");
        this.Connection<AuthorRow>(entities, "authors", "All authors.");
        this.Connection<LoanRow>(entities, "loans", "All loans.");
        this.Entity<BookRow, Guid>(
            entities, "bookByIsbn", "The book with this number.", row => row.Isbn, context => context.GetArgument<Guid>("isbn"),
            new QueryArgument<NonNullGraphType<UuidType>> { Name = "isbn", Description = "The number." });
    }
}
