using CustomerGraph.Conventions.Entities;

namespace CustomerGraph.Conventions.Tests.Library;

public sealed class BookType : EntityType<BookRow>
{
    public BookType(LibraryPolicy policy)
        : base("Book", "A book of the library.")
    {
        Node(row => row.Id);
        Column("title", row => row.Title, "What the book is called.");
        Column("subtitle", row => row.Subtitle, "What it is called further.");
        Column("genre", row => row.Genre, "What kind of book it is.");
        Column("condition", row => row.Condition, "In what state it is.");
        Column("price", row => row.Price, "What it cost.");
        Column("deposit", row => row.Deposit, "What a reader leaves for it.");
        Column("pages", row => row.Pages, "How many pages it has.");
        Column("shelf", row => row.Shelf, "Where it stands.");
        Column("publishedOn", row => row.PublishedOn, "When it came out.");
        Column("acquiredAt", row => row.AcquiredAt, "When the library got it.");
        Column("isLent", row => row.IsLent, "Whether somebody has it.");
        Column("weight", row => row.Weight, "In grams.");
        Column("isbn", row => row.Isbn, "Its number in the trade.");
        Column("isLong", row => row.Pages >= policy.LongFrom, "Whether it is long, by the policy of the library.");
        Column("size", row => row.Pages >= policy.LongFrom ? "LONG" : row.Pages < policy.ShortBelow ? "SHORT" : "MEDIUM", "How long it is.");
        Column("thickness", row => row.Pages, pages => pages / 10m, millimetres => (int)(millimetres * 10), "In millimetres.");
        Facet<BookTradeType>("trade", "What the trade knows of it.");
        Computed("label", row => $"{row.Title} ({row.PublishedOn:yyyy})", "What stands on its back.");
        Reference("author", row => row.Author, "Who wrote it.");
        Children("loans", row => row.Id, (LoanRow loan) => loan.BookId, "Who has borrowed it.");
    }
}
