using CustomerGraph.Domain.Access;
using CustomerGraph.Domain.Credit.Checks;
using CustomerGraph.Domain.Credit.Conditions;

namespace CustomerGraph.Api.Credit.Ledger;

/// <summary>What came of a credit check, as it is told.</summary>
/// <param name="Verdict">The name of the verdict.</param>
/// <param name="Admits">Whether the goods may go out.</param>
/// <param name="Sentence">The verdict in words.</param>
/// <param name="Committed">What is committed with the goods; null where nobody had to compare.</param>
/// <param name="Limit">The limit in force; null when nobody has set one.</param>
/// <param name="Approver">The lowest role that may approve it.</param>
/// <param name="Request">The number of the request by which it was approved.</param>
/// <param name="MissingConditions">The conditions that are asked for and not in force.</param>
internal sealed record CheckedCredit(
    VerdictKind Verdict,
    bool Admits,
    string Sentence,
    decimal? Committed,
    decimal? Limit,
    Role? Approver,
    string? Request,
    IReadOnlyList<ConditionKind> MissingConditions)
{
    /// <summary>The outcome of a check.</summary>
    public static CheckedCredit Of(CheckOutcome outcome) =>
        Of(outcome.Verdict) with { Limit = outcome.Limit.Map(limit => limit.Value).ToNullable() };

    /// <summary>A verdict alone.</summary>
    public static CheckedCredit Of(CreditVerdict verdict) => verdict switch
    {
        CreditVerdict.Known => New(verdict, VerdictKind.Known, "The ledger has this document."),
        CreditVerdict.Carried => New(verdict, VerdictKind.Carried, "The goods were let through by an earlier document."),
        CreditVerdict.Prepaid => New(verdict, VerdictKind.Prepaid, "Cash covers the goods."),
        CreditVerdict.WithinLimit v => New(verdict, VerdictKind.WithinLimit, $"With the goods {v.Committed} is committed; the limit is {v.Limit}.") with
        {
            Committed = v.Committed.Value,
            Limit = v.Limit.Value,
        },
        CreditVerdict.Approved v => New(verdict, VerdictKind.Approved, $"With the goods {v.Committed} is committed; the limit is {v.Limit}, and request {v.Request} was approved.") with
        {
            Committed = v.Committed.Value,
            Limit = v.Limit.Value,
            Request = v.Request,
        },
        CreditVerdict.NeedsApproval v => New(verdict, VerdictKind.NeedsApproval, $"With the goods {v.Committed} is committed; the limit is {v.Limit}: the {Words(v.By)} may approve it.") with
        {
            Committed = v.Committed.Value,
            Limit = v.Limit.Value,
            Approver = v.By,
        },
        CreditVerdict.SupplySuspended => New(verdict, VerdictKind.SupplySuspended, "Supply is suspended."),
        CreditVerdict.NoTradeCard => New(verdict, VerdictKind.NoTradeCard, "The customer has no approved trade card."),
        CreditVerdict.NoTerms => New(verdict, VerdictKind.NoTerms, "No terms are in force."),
        CreditVerdict.NoLimit => New(verdict, VerdictKind.NoLimit, "The terms set no limit; a change of limit is needed."),
        CreditVerdict.ConditionsMissing v => New(verdict, VerdictKind.ConditionsMissing, "Conditions that are asked for are not in force.") with
        {
            MissingConditions = [.. v.Kinds],
        },
        _ => throw new ArgumentOutOfRangeException(nameof(verdict), verdict, "There is no such verdict."),
    };

    private static CheckedCredit New(CreditVerdict verdict, VerdictKind kind, string sentence) =>
        new(kind, verdict.Admits, sentence, null, null, null, null, []);

    private static string Words(Role role) => role == Role.SalesManager ? "sales manager" : "general manager";
}
