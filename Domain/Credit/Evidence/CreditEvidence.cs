namespace CustomerGraph.Domain.Credit.Evidence;

/// <summary>All that limits and grades are made of; they depend on nothing else.</summary>
/// <remarks>Whoever asks as of a day gets an answer from what was known by then: later evidence is not looked at.</remarks>
/// <param name="Statements">The customer's accounts, in any order.</param>
/// <param name="Facts">Single numbers, in any order.</param>
/// <param name="Payments">How it has paid us; none for a customer who never had anything to pay.</param>
/// <param name="Stake">How much of our money hangs on it; none when that is not known.</param>
public sealed record CreditEvidence(
    Seq<FinancialStatement> Statements,
    Seq<CreditFact> Facts,
    Option<PaymentRecord> Payments,
    Option<ReceivablesStake> Stake)
{
    /// <summary>Nothing is known.</summary>
    public static readonly CreditEvidence None = new(
        Seq<FinancialStatement>.Empty, Seq<CreditFact>.Empty, Option<PaymentRecord>.None, Option<ReceivablesStake>.None);
}
