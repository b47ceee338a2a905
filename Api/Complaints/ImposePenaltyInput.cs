using CustomerGraph.Conventions.Mutations;
using CustomerGraph.Domain.Complaints;
using static LanguageExt.Prelude;

namespace CustomerGraph.Api.Complaints;

/// <summary>That somebody is penalised because of a complaint.</summary>
/// <param name="Complaint">The complaint.</param>
/// <param name="ExpectedVersion">The version that was read; with another one nothing is changed.</param>
/// <param name="Person">The code of the person.</param>
/// <param name="As">As what.</param>
/// <param name="Reason">Why, and how, in 1 to 1,000 characters.</param>
/// <param name="Deducted">What is taken from the person's pay, zero or more.</param>
public sealed record ImposePenaltyInput([IdOf("Complaint")] long Complaint, int ExpectedVersion, string Person, PenalisedAs As, string Reason, decimal? Deducted = null)
{
    /// <summary>The penalty, to be checked.</summary>
    internal PenaltyEntry ToEntry() => new(Person, As, Reason, Optional(Deducted));
}
