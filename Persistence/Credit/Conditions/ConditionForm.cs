using CustomerGraph.Domain.Credit.Conditions;
using CustomerGraph.Domain.Credit.Decisions;
using CustomerGraph.Persistence.Credit.Decisions;
using LanguageExt;
using Event = CustomerGraph.Domain.Credit.Conditions.ConditionEvent;

namespace CustomerGraph.Persistence.Credit.Conditions;

/// <summary>How conditions are kept.</summary>
internal sealed class ConditionForm() : DecisionForm<CreditCondition, Event, CreditConditionRow>(ConditionCodec.Instance, "credit_conditions")
{
    public override CreditCondition Replay(Seq<Event> history) =>
        history.Tail.Fold(ConditionWorkflow.Begin((Event.Proposed)history[0]), ConditionWorkflow.Evolve);

    public override CreditConditionRow Begin(long customerId, Event first)
    {
        var (terms, proposal) = (Event.Proposed)first;

        return new CreditConditionRow
        {
            CustomerId = customerId,
            Number = terms.Number,
            Kind = terms.Kind,
            Value = terms.Value.Value,
            Giver = terms.Giver,
            ValidFrom = terms.From,
            ValidUntil = terms.Until.ToNullable(),
            ProposedBy = proposal.By,
            ProposedAt = proposal.At.UtcDateTime,
        };
    }

    public override void Show(CreditConditionRow row, CreditCondition state, Seq<Event> happened)
    {
        (row.State, row.ChangedAt) = (state.State, state.Since.UtcDateTime);

        var (acceptance, release, reason) = state switch
        {
            CreditCondition.InForce s => (s.Acceptance, null, null),
            CreditCondition.Expired s => (s.Acceptance, null, null),
            CreditCondition.Released s => (s.Acceptance.IfNoneUnsafe(() => null!), s.Release, s.Reason),
            _ => ((Signature?)null, (Signature?)null, (string?)null),
        };

        (row.AcceptedBy, row.AcceptedAt) = (acceptance?.By, acceptance.AtUtc());
        (row.ReleasedBy, row.ReleasedAt, row.Reason) = (release?.By, release.AtUtc(), reason);
    }
}
