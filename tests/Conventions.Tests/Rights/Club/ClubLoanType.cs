using CustomerGraph.Conventions.Entities;
using CustomerGraph.Conventions.Rights;
using CustomerGraph.Conventions.Tests.Library;

namespace CustomerGraph.Conventions.Tests.Rights.Club;

internal sealed class ClubLoanType : EntityType<LoanRow>
{
    public ClubLoanType()
        : base("Loan", "That a reader has, or had, a book.")
    {
        this.Requires(ClubPolicies.Members);
        Node(row => row.Id);
        Column("reader", row => row.Reader, "Who has it.").Requires(ClubPolicies.Librarians);
        Column("lentOn", row => row.LentOn, "Since when.");
        Reference("book", row => row.Book, "The book.");
    }
}
