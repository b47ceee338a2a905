using CustomerGraph.Domain.Credit.Decisions;
using CustomerGraph.Domain.Kernel;

namespace CustomerGraph.Domain.Complaints;

/// <summary>What goes with a complaint through all its states, and grows.</summary>
/// <param name="Facts">What was heard.</param>
/// <param name="Recorder">Who recorded it.</param>
/// <param name="Reopenings">How it was taken up again, the first one first.</param>
/// <param name="Handovers">How often a department gave it to another one, or a person to another one.</param>
/// <param name="Returns">How often a proposal came back.</param>
/// <param name="Dissatisfactions">How often the customer was not satisfied, so that the cause was looked for again.</param>
/// <param name="Spent">What the remedies that were carried out have cost so far.</param>
/// <param name="Penalties">Who was penalised, the first one first.</param>
public sealed record ComplaintFile(
    ComplaintFacts Facts,
    Signature Recorder,
    Seq<Reopening> Reopenings,
    int Handovers,
    int Returns,
    int Dissatisfactions,
    Amount Spent,
    Seq<Penalty> Penalties)
{
    /// <summary>The file of a complaint that was just recorded.</summary>
    public static ComplaintFile Begin(ComplaintFacts facts, Signature recorder) => new(
        facts, recorder, Seq<Reopening>.Empty, Handovers: 0, Returns: 0, Dissatisfactions: 0, Amount.Zero, Seq<Penalty>.Empty);
}
