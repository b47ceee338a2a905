using CustomerGraph.Conventions.Entities;
using CustomerGraph.Conventions.Rights;
using CustomerGraph.Conventions.Tests.Library;

namespace CustomerGraph.Conventions.Tests.Rights.Club;

internal sealed class ClubAuthorType : EntityType<AuthorRow>
{
    public ClubAuthorType()
        : base("Author", "Who writes books.")
    {
        this.Requires(ClubPolicies.Members);
        Node(row => row.Id);
        Column("name", row => row.Name, "The name.");
        Column("country", row => row.Country, "Where the author lives.").Requires(ClubPolicies.Librarians);
        Children("books", row => (int?)row.Id, (BookRow book) => book.AuthorId, "The author's books.");
    }
}
