using CustomerGraph.Api.Access;
using CustomerGraph.Api.Sales.Analysis;
using CustomerGraph.Conventions.Entities;
using CustomerGraph.Conventions.Execution;
using CustomerGraph.Conventions.Rights;
using GraphQL.Types;

namespace CustomerGraph.Api.Credit.Past;

/// <summary>CreditPolicyReplay: what another policy would have decided.</summary>
internal sealed class PolicyReplayType : RecordType<PolicyReplay>
{
    /// <summary>The type.</summary>
    public PolicyReplayType()
        : base("CreditPolicyReplay", "The shipments of a time, checked again by another policy.")
    {
        this.Requires(Policies.DecideCredit);
        Value("policy", replay => replay.Policy, "The version of the policy; 1 is the standard policy.");
        Value("checks", replay => replay.Shipments.Count, "How many shipments were checked again.");
        Value("stopped", replay => replay.Stopped.Count, "How many of them would have been kept back.");
        Value("stoppedAmount", replay => replay.Stopped.Sum(one => one.Explained.Command.Amount.Value), "What those came to.");
        Value("stoppedNet", replay => replay.Stopped.Sum(one => one.Net ?? 0m), "What those sold for, as far as the sales have them.");
        Value("stoppedProfit", replay => replay.Stopped.Sum(one => one.Profit ?? 0m), "What those earned, as far as the sales have them.");
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<ReplayedShipmentType>>>>("shipments")
            .Description("The shipments, the earliest first.")
            .Argument<BooleanGraphType>("stopped", "Only those that would have been kept back, or only the others; all when nothing is said.")
            .Arguments(RowSlice.Arguments())
            .PureFunc((replay, arguments) => RowSlice.Of(
                arguments.Get<bool?>("stopped") is { } stopped ? [.. replay.Shipments.Where(one => one.IsStopped == stopped)] : replay.Shipments, arguments));
    }
}
