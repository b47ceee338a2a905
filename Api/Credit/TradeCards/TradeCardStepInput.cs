using CustomerGraph.Conventions.Mutations;

namespace CustomerGraph.Api.Credit.TradeCards;

/// <summary>That a trade card goes a step further.</summary>
/// <param name="TradeCard">The card.</param>
/// <param name="ExpectedVersion">The version that was read; with another one nothing is changed.</param>
public sealed record TradeCardStepInput([IdOf("TradeCard")] long TradeCard, int ExpectedVersion);
