using CustomerGraph.Domain.Access.Audit;
using CustomerGraph.Domain.Credit.Decisions;
using CustomerGraph.Domain.Credit.Policy;
using CustomerGraph.Domain.Kernel;
using CustomerGraph.Persistence.Access.Audit;
using CustomerGraph.Persistence.Store;
using LanguageExt;
using Microsoft.EntityFrameworkCore;
using static LanguageExt.Prelude;

namespace CustomerGraph.Persistence.Credit.Policies;

/// <summary>Keeps the company's credit policies, version by version.</summary>
public sealed class CreditPolicyStore(IStore store)
{
    private const int MostAttempts = 5;

    /// <summary>Sets a new policy from a day on: the one that holds on that day, with these terms in place of its own.</summary>
    /// <param name="validFrom">The first day on which it holds; today or later, for what was decided rests on the policy of its day.</param>
    /// <param name="terms">The terms that are to be different.</param>
    /// <param name="by">Who, when.</param>
    /// <param name="cancellation">Ends the work.</param>
    /// <returns>The policy, or all that is wrong with the terms.</returns>
    public async Task<Either<Seq<DecisionError>, CreditPolicy>> AddAsync(
        DateOnly validFrom, Seq<PolicyTerm> terms, Authorship by, CancellationToken cancellation)
    {
        if (validFrom < by.Day)
        {
            return Seq1<DecisionError>(new DecisionError.Invalid(
                new EntryError.DayOutOfRange("validFrom", validFrom, by.Day, DateOnly.MaxValue)));
        }

        for (var attempt = 1; ; attempt++)
        {
            await using var db = store.Open(by.Sight);
            var history = await db.ReadPoliciesAsync(cancellation);
            var version = history.Versions.Map(policy => policy.Version).Fold(CreditPolicy.Standard.Version, Math.Max) + 1;
            var read = PolicyReader.Read(version, validFrom, by.Actor, Changed(PolicyText.Write(history.On(validFrom)), terms));

            if (read.Case is not CreditPolicy policy)
            {
                return read.FailToSeq().Map(error => (DecisionError)new DecisionError.Invalid(error)).Strict();
            }

            db.Add(new CreditPolicyRow
            {
                Version = version,
                ValidFrom = validFrom,
                Author = by.Actor,
                RecordedAt = by.At,
                Terms = CreditPolicyRow.WriteTerms(PolicyText.Write(policy)),
            });

            try
            {
                await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
                await db.SaveChangesAsync(cancellation);
                await db.RecordAsync(
                    [by.Does(AuditKind.Change, "credit_policies", FormattableString.Invariant($"{version}")) with { Fields = terms.Map(term => term.Name).Strict() }],
                    cancellation);
                await transaction.CommitAsync(cancellation);

                return policy;
            }
            catch (DbUpdateException error) when (UniqueViolation.Is(error) && attempt < MostAttempts)
            {
                // Somebody has just taken the number.
            }
        }
    }

    /// <summary>Each term as it was, or as it is to be; those that no policy has are kept so that they are refused.</summary>
    private static Seq<PolicyTerm> Changed(Seq<PolicyTerm> before, Seq<PolicyTerm> terms) =>
        (before.Filter(old => !terms.Exists(term => term.Name == old.Name)) + terms).Strict();
}
