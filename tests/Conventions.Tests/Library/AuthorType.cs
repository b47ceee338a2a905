using CustomerGraph.Conventions.Entities;

namespace CustomerGraph.Conventions.Tests.Library;

public sealed class AuthorType : EntityType<AuthorRow>
{
    public AuthorType()
        : base("Author", "Who writes books.")
    {
        Node(row => row.Id);
        Column("name", row => row.Name, "The name.");
        Column("country", row => row.Country, "Where the author lives.");
        Column("bornOn", row => row.BornOn, "The birthday.");
        Children("books", row => (int?)row.Id, (BookRow book) => book.AuthorId, "The author's books.");
    }
}
