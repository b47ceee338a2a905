using CustomerGraph.Domain.Credit.Decisions;
using CustomerGraph.Domain.Credit.Limits;
using CustomerGraph.Domain.Credit.Reviews;
using CustomerGraph.Persistence.Credit.Decisions;
using CustomerGraph.Persistence.Credit.Evidence;
using CustomerGraph.Persistence.Credit.Policies;
using CustomerGraph.Persistence.Credit.Terms;
using CustomerGraph.Persistence.Store;
using LanguageExt;
using static LanguageExt.Prelude;

namespace CustomerGraph.Persistence.Credit.Reviews;

/// <summary>Keeps reviews, 定期監控.</summary>
public sealed class ReviewStore(IStore store, AllReceivables receivables)
{
    private readonly DecisionBook<CreditReview, CreditReview, CreditReviewRow> book = new(store, new ReviewForm());

    /// <summary>Records a review, against the limit in force on the day, with what grade and limits come to by the policy of the day.</summary>
    /// <returns>The key of the review, or why nothing was done.</returns>
    public async Task<Either<Seq<DecisionError>, long>> RecordAsync(
        long customerId, ReviewJudgement judgement, Signatory person, Authorship by, CancellationToken cancellation)
    {
        var all = await receivables.ReadAsync(cancellation);

        return await book.BeginAsync(
            customerId,
            judgement.Number,
            async db =>
            {
                var terms = (await db.ReadTermsAsync(customerId, cancellation)).TermsInForce(by.Day);
                var evidence = (await db.ReadEvidenceAsync([customerId], all, by.Day, cancellation))[customerId];
                var policy = (await db.ReadPoliciesAsync(cancellation)).On(by.Day);

                return judgement.With(LimitComparison.Of(evidence, by.Day, policy)).ToEither()
                    .MapLeft<DecisionError>(errors => new DecisionError.Invalid(errors.Head))
                    .Bind(entry => entry.Record(terms.Bind(agreed => agreed.Terms.Limit), person, by.Time()))
                    .Map(Seq1);
            },
            by,
            cancellation);
    }
}
