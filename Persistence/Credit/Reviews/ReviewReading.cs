using CustomerGraph.Domain.Credit.Grades;
using CustomerGraph.Domain.Credit.Reviews;
using CustomerGraph.Persistence.Credit.Evidence;
using CustomerGraph.Persistence.Credit.Policies;
using CustomerGraph.Persistence.Credit.Terms;
using LanguageExt;
using Microsoft.EntityFrameworkCore;
using static LanguageExt.Prelude;

namespace CustomerGraph.Persistence.Credit.Reviews;

/// <summary>Reads which customers are to be reviewed, and when. As many statements for one as for thousands.</summary>
public static class ReviewReading
{
    /// <summary>The keys of the customers that ever had credit, as far as they are seen.</summary>
    public static async Task<IReadOnlyCollection<long>> CustomersWithCreditAsync(this CustomerGraphDb db, CancellationToken cancellation) =>
        await db.CreditTerms.Select(terms => terms.CustomerId).Distinct().ToListAsync(cancellation);

    /// <summary>When each of some customers is to be reviewed, by what is known on a day; none for those without terms on that day.</summary>
    public static async Task<IReadOnlyDictionary<long, ReviewPlan>> ReadReviewPlansAsync(
        this CustomerGraphDb db, IReadOnlyCollection<long> customers, DateOnly day, CancellationToken cancellation)
    {
        var policy = (await db.ReadPoliciesAsync(cancellation)).On(day);
        var books = await db.ReadTermsAsync(customers, cancellation);
        var evidence = await db.ReadSignalEvidenceAsync(customers, cancellation);
        var reviews = (await db.CreditReviews.Where(row => customers.Contains(row.CustomerId))
                .Select(row => new { row.CustomerId, row.ReviewedAt, row.Grade }).ToListAsync(cancellation))
            .Where(row => DateOnly.FromDateTime(row.ReviewedAt) <= day)
            .GroupBy(row => row.CustomerId)
            .ToDictionary(group => group.Key, group => group.MaxBy(row => row.ReviewedAt)!);
        var codes = await db.Customers.Where(card => customers.Contains(card.Id)).Select(card => new { card.Id, card.Code })
            .ToDictionaryAsync(card => card.Id, card => card.Code, cancellation);

        return books.Where(book => codes.ContainsKey(book.Key))
            .SelectMany(book => book.Value.TermsInForce(day).ToSeq().Map(agreed => (book.Key, Plan: PlanOf(book.Key, book.Value.Agreed.Min(one => one.From), agreed.Terms.Grade))))
            .ToDictionary(pair => pair.Key, pair => pair.Plan);

        ReviewPlan PlanOf(long customer, DateOnly firstCredit, Option<CreditGrade> agreedGrade)
        {
            var last = reviews.GetValueOrDefault(customer);
            var grade = last is null ? agreedGrade : Some(last.Grade);
            var lastDay = last is null ? Option<DateOnly>.None : DateOnly.FromDateTime(last.ReviewedAt);
            var subject = new ReviewSubject(
                codes[customer], grade, lastDay.IfNone(firstCredit), ReviewSignals.Of(evidence[customer], day, policy));

            return new ReviewPlan(customer, grade, lastDay, ReviewsDue.Of(subject, policy.Reviews), policy.Version);
        }
    }
}
