using CustomerGraph.Api.Access;
using CustomerGraph.Conventions.Entities;
using CustomerGraph.Conventions.Rights;
using CustomerGraph.Domain.Credit.Reviews;
using CustomerGraph.Domain.Credit.Signals;

namespace CustomerGraph.Api.Credit.Reviews;

/// <summary>CreditSignal: a sign that something changed at a customer.</summary>
internal sealed class FiredSignalType : RecordType<FiredSignal>
{
    /// <summary>The type.</summary>
    public FiredSignalType()
        : base("CreditSignal", "A sign that something changed at a customer, 異常信號.")
    {
        this.Requires(Policies.Credit);
        Value("signal", fired => Enum.Parse<SignalKind>(fired.Signal), "What is watched.");
        Value("on", fired => fired.On, "The day on which it could first be known.");
    }
}
