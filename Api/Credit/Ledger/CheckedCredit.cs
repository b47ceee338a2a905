using CustomerGraph.Conventions.Enums;
using CustomerGraph.Domain.Access;
using CustomerGraph.Domain.Credit.Checks;
using CustomerGraph.Domain.Credit.Conditions;
using CustomerGraph.Domain.Kernel;
using LanguageExt;
using static CustomerGraph.Api.Credit.Ledger.CreditCheckReason;
using Said = CustomerGraph.Domain.Credit.Checks.CreditVerdict;

namespace CustomerGraph.Api.Credit.Ledger;

/// <summary>What came of a credit check, as it is told.</summary>
/// <param name="Verdict">What it says.</param>
/// <param name="Reason">Why, by name.</param>
/// <param name="Reasons">Why, in words.</param>
/// <param name="Committed">What is committed with the goods; null where nobody had to compare.</param>
/// <param name="Limit">The limit in force; null when nobody has set one.</param>
/// <param name="Available">What of the limit was free before the goods; null without a limit.</param>
/// <param name="Approver">The lowest role that may approve it.</param>
/// <param name="Request">The number of the request by which it was approved.</param>
/// <param name="MissingConditions">The conditions that are asked for and not in force.</param>
internal sealed record CheckedCredit(
    CreditVerdict Verdict,
    CreditCheckReason Reason,
    IReadOnlyList<string> Reasons,
    decimal? Committed,
    decimal? Limit,
    decimal? Available,
    Role? Approver,
    string? Request,
    IReadOnlyList<ConditionKind> MissingConditions)
{
    /// <summary>By how much the goods pass the limit; null where they do not, or nobody had to compare.</summary>
    public decimal? Shortfall => Committed > Limit ? Committed - Limit : null;

    /// <summary>The outcome of a check.</summary>
    public static CheckedCredit Of(CheckOutcome outcome) => Of(outcome.Verdict) with
    {
        Limit = Value(outcome.Limit),
        Available = Value(outcome.Before.Available(outcome.Limit)),
    };

    /// <summary>A verdict alone.</summary>
    public static CheckedCredit Of(Said verdict) => verdict switch
    {
        Said.Known => New(verdict, Known, "The ledger has this document."),
        Said.Carried => New(verdict, Carried, "The goods were let through by an earlier document."),
        Said.Prepaid => New(verdict, Prepaid, "Cash covers the goods."),
        Said.WithinLimit v => New(verdict, CreditCheckReason.WithinLimit, $"With the goods {v.Committed} is committed; the limit is {v.Limit}.") with
        {
            Committed = v.Committed.Value,
            Limit = v.Limit.Value,
        },
        Said.Approved v => New(verdict, Approved, $"With the goods {v.Committed} is committed; the limit is {v.Limit}, and request {v.Request} was approved.") with
        {
            Committed = v.Committed.Value,
            Limit = v.Limit.Value,
            Request = v.Request,
        },
        Said.NeedsApproval v => New(verdict, AboveLimit, $"With the goods {v.Committed} is committed; the limit is {v.Limit}: the {Words(v.By)} may approve it.") with
        {
            Committed = v.Committed.Value,
            Limit = v.Limit.Value,
            Approver = v.By,
        },
        Said.SupplySuspended => New(verdict, SupplySuspended, "Supply is suspended."),
        Said.NoTradeCard => New(verdict, NoTradeCard, "The customer has no approved trade card."),
        Said.NoTerms => New(verdict, NoTerms, "No terms are in force."),
        Said.NoLimit => New(verdict, NoLimit, "The terms set no limit; a change of limit is needed."),
        Said.ConditionsMissing v => New(verdict, ConditionsMissing, "Conditions that are asked for are not in force.") with
        {
            Reasons = [.. v.Kinds.Map(kind => $"A condition that is asked for is not in force: {UpperSnake.Of(kind.ToString())}.")],
            MissingConditions = [.. v.Kinds],
        },
        _ => throw new ArgumentOutOfRangeException(nameof(verdict), verdict, "There is no such verdict."),
    };

    private static CheckedCredit New(Said verdict, CreditCheckReason reason, string sentence) =>
        new(
            verdict.Admits ? CreditVerdict.WithinLimit : verdict is Said.NeedsApproval ? CreditVerdict.NeedsApproval : CreditVerdict.Refused,
            reason, [sentence], null, null, null, null, null, []);

    private static decimal? Value(Option<Amount> amount) => amount.Map(one => one.Value).ToNullable();

    private static string Words(Role role) => role == Role.SalesManager ? "sales manager" : "general manager";
}
