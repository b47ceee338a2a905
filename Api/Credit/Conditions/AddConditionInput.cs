using CustomerGraph.Conventions.Mutations;
using CustomerGraph.Domain.Credit.Conditions;
using static LanguageExt.Prelude;

namespace CustomerGraph.Api.Credit.Conditions;

/// <summary>What a customer offers so that it gets credit.</summary>
/// <param name="Customer">The customer.</param>
/// <param name="Number">The number of its document, in 1 to 40 characters; unique among those of the customer.</param>
/// <param name="Kind">What kind of condition it is.</param>
/// <param name="Value">For how much it stands, zero or more.</param>
/// <param name="Giver">Who gives it, in 1 to 200 characters.</param>
/// <param name="From">The first day on which it holds.</param>
/// <param name="Until">The first day on which it holds no more; none for one without an end.</param>
public sealed record AddConditionInput(
    [IdOf("Customer")] long Customer, string Number, ConditionKind Kind, decimal Value, string Giver, DateOnly From, DateOnly? Until = null)
{
    /// <summary>The condition, to be checked.</summary>
    internal ConditionEntry ToEntry() => new(Number, Kind, Value, Giver, From, Optional(Until));
}
