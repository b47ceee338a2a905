using CustomerGraph.Conventions.Entities;

namespace CustomerGraph.Conventions.Tests.Library;

public sealed class BookTradeType : EntityType<BookRow>
{
    public BookTradeType()
        : base("BookTrade", "What the trade knows of a book.")
    {
        Column("number", row => row.Isbn, "Its number.");
        Column("isCheap", row => row.Price < 1, "Whether it cost little.");
        Computed("advertisement", row => $"{row.Title} for {row.Price}", "What the trade says of it.");
    }
}
