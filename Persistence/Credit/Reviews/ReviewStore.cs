using CustomerGraph.Domain.Credit.Decisions;
using CustomerGraph.Domain.Credit.Reviews;
using CustomerGraph.Persistence.Credit.Decisions;
using CustomerGraph.Persistence.Credit.Terms;
using CustomerGraph.Persistence.Store;
using LanguageExt;
using static LanguageExt.Prelude;

namespace CustomerGraph.Persistence.Credit.Reviews;

/// <summary>Keeps reviews, 定期監控.</summary>
public sealed class ReviewStore(IStore store)
{
    private readonly DecisionBook<CreditReview, CreditReview, CreditReviewRow> book = new(store, new ReviewForm());

    /// <summary>Records a review, against the limit in force on the day.</summary>
    /// <returns>The key of the review, or why nothing was done.</returns>
    public Task<Either<Seq<DecisionError>, long>> RecordAsync(
        long customerId, ReviewEntry entry, Signatory person, Authorship by, CancellationToken cancellation) =>
        book.BeginAsync(
            customerId,
            entry.Number,
            async db =>
            {
                var terms = (await db.ReadTermsAsync(customerId, cancellation)).TermsInForce(by.Day);

                return entry.Record(terms.Bind(agreed => agreed.Terms.Limit), person, by.Time()).Map(Seq1);
            },
            by,
            cancellation);
}
