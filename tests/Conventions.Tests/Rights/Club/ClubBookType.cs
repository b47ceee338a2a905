using CustomerGraph.Conventions.Entities;
using CustomerGraph.Conventions.Rights;
using CustomerGraph.Conventions.Tests.Library;

namespace CustomerGraph.Conventions.Tests.Rights.Club;

internal sealed class ClubBookType : EntityType<BookRow>
{
    public ClubBookType()
        : base("Book", "A book of the club.")
    {
        this.Requires(ClubPolicies.Members);
        Node(row => row.Id);
        Column("title", row => row.Title, "What the book is called.");
        Column("subtitle", row => row.Subtitle, "What it is called further.").Requires(ClubPolicies.Librarians);
        Column("pages", row => row.Pages, "How many pages it has.").Requires(ClubPolicies.Librarians);
        Column("deposit", row => row.Deposit, "What a reader leaves for it.").Requires(ClubPolicies.OfBook);
        Column("shelf", row => row.Shelf ?? 0, "Where it stands.").Requires(ClubPolicies.OfBook);
        Computed("label", row => $"{row.Title} ({row.Deposit})", "What stands on its back.", typeof(GraphQL.Types.StringGraphType)).Requires(ClubPolicies.OfBook);
        Reference("author", row => row.Author, "Who wrote it.");
        Reference("rival", row => row.Author, "Who wrote it, for librarians.").Requires(ClubPolicies.Librarians);
        Children("loans", row => row.Id, (LoanRow loan) => loan.BookId, "Who has borrowed it.").Requires(ClubPolicies.Librarians);
        Children("visits", row => row.Id, (LoanRow loan) => loan.BookId, "How often it was looked at.").Named("BookVisits");
    }
}
