using CustomerGraph.Domain.Credit.Evidence;
using CustomerGraph.Domain.Credit.Policy;
using CustomerGraph.Domain.Credit.Signals;

namespace CustomerGraph.Domain.Credit.Reviews;

/// <summary>The signals for which a customer is reviewed before its time.</summary>
public static class ReviewSignals
{
    /// <summary>What is on as of a day, and since when it could be known: the first signal first.</summary>
    /// <remarks>
    /// Figures of a year are known when its statement is received; an invoice is too late on the first day beyond the
    /// threshold of the policy.
    /// </remarks>
    public static Seq<FiredSignal> Of(CreditEvidence evidence, DateOnly day, CreditPolicy policy)
    {
        var received = Statements.LatestUsable(evidence.Statements, day, policy.Limits.StatementMonths).Usable
            .Map(statement => statement.ReceivedOn).IfNone(day);

        return CreditSignals.Read(evidence, day, policy)
            .Filter(reading => reading.IsOn)
            .Map(reading => new FiredSignal(reading.Kind.ToString(), Since(reading, received)))
            .OrderBy(signal => signal.On).ThenBy(signal => signal.Signal, StringComparer.Ordinal)
            .ToSeq().Strict();
    }

    private static DateOnly Since(SignalReading reading, DateOnly received) => reading is SignalReading.Late late
        ? late.DueOn.Map(due => due.AddDays(late.Threshold + 1)).IfNone(received)
        : received;
}
