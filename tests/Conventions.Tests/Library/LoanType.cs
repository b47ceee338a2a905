using CustomerGraph.Conventions.Entities;

namespace CustomerGraph.Conventions.Tests.Library;

public sealed class LoanType : EntityType<LoanRow>
{
    public LoanType()
        : base("Loan", "That a reader has, or had, a book.")
    {
        Node(row => row.Id);
        Column("reader", row => row.Reader, "Who has it.");
        Column("lentOn", row => row.LentOn, "Since when.");
        Column("returnedOn", row => row.ReturnedOn, "Until when.");
        Column("fee", row => row.Fee, "What it cost.");
        Reference("book", row => row.Book, "The book.");
    }
}
