using CustomerGraph.Domain.Credit.Terms;

namespace CustomerGraph.Domain.Credit.TradeCards;

/// <summary>What a trade card says. Made by <see cref="TradeCardEntry.Read"/>.</summary>
/// <param name="Number">The number of the card.</param>
/// <param name="Terms">The terms that are asked for.</param>
/// <param name="Remarks">What speaks for them.</param>
public sealed record TradeCardContent(string Number, CreditTerms Terms, string Remarks);
