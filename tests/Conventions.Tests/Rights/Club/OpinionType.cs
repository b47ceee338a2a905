using CustomerGraph.Conventions.Entities;
using CustomerGraph.Conventions.Loading;
using CustomerGraph.Conventions.Rights;
using CustomerGraph.Conventions.Tests.Library;

namespace CustomerGraph.Conventions.Tests.Rights.Club;

internal sealed class OpinionType : RecordType<Opinion>
{
    public OpinionType(EntityModel entities)
        : base("Opinion", "What somebody said of a book.")
    {
        this.Requires(ClubPolicies.Members);
        Value("book", opinion => opinion.Book, "The book.");
        Value("words", opinion => opinion.Words, "The words.").Requires(ClubPolicies.OfOpinion);
        this.Reference(entities, "bookItself", "The book itself.", opinion => opinion.Book, (BookRow book) => book.Id);
    }
}
