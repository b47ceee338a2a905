using CustomerGraph.Conventions.Entities;
using CustomerGraph.Conventions.Loading;
using GraphQL.Types;

namespace CustomerGraph.Conventions.Tests.Library;

public sealed class ReaderType : RecordType<Reader>
{
    public ReaderType(EntityModel entities)
        : base("Reader", "Somebody who borrows.")
    {
        Value("name", reader => reader.Name, "The name.");
        Value("loanCount", reader => reader.Loans, "How often.");
        this.Reference(entities, "lastBook", "The book with the highest number.", reader => reader.LastBook, (BookRow book) => book.Id);
        this.Children(
            entities, "lastBookLoans", "Who borrowed that book.", reader => reader.LastBook, (BookRow book) => book.Id, (LoanRow loan) => loan.BookId);
        Field<NonNullGraphType<IntGraphType>>("nameLength").Description("How long the name is, counted for all at once.")
            .Resolve(context => context.Batch<string, int>(context.Source.Name, (names, _) =>
                Task.FromResult<IReadOnlyDictionary<string, int>>(names.ToDictionary(name => name, name => name.Length))));
    }
}
