using GraphQL.Types;

namespace CustomerGraph.Conventions.Tests.Transport.Lending;

public sealed class LentBookType : ObjectGraphType<Book>
{
    public LentBookType()
    {
        Name = "Book";
        Description = "A book that the library owns.";
        Field(book => book.Isbn).Description("Its number.");
        Field(book => book.Title).Description("Its title.");
        Field(book => book.Pages).Description("How many pages it has.");
    }
}
