using CustomerGraph.Conventions.Mutations;

namespace CustomerGraph.Api.Credit.TradeCards;

/// <summary>That a trade card is not endorsed or not approved.</summary>
/// <param name="TradeCard">The card.</param>
/// <param name="ExpectedVersion">The version that was read; with another one nothing is changed.</param>
/// <param name="Reason">Why not, in 1 to 500 characters.</param>
public sealed record RejectTradeCardInput([IdOf("TradeCard")] long TradeCard, int ExpectedVersion, string Reason);
