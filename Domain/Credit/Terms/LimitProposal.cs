namespace CustomerGraph.Domain.Credit.Terms;

/// <summary>Terms that somebody proposes, and why. Made by <see cref="LimitProposalEntry.Read"/>.</summary>
/// <param name="Number">The number of the proposal.</param>
/// <param name="Terms">The terms.</param>
/// <param name="From">The first day on which they are to hold; if they are approved later, from then on.</param>
/// <param name="Until">The first day on which they hold no more; none for terms without an end.</param>
/// <param name="Reason">Why.</param>
public sealed record LimitProposal(string Number, CreditTerms Terms, DateOnly From, Option<DateOnly> Until, string Reason);
