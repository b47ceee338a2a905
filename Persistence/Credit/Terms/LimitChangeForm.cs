using CustomerGraph.Domain.Credit.Decisions;
using CustomerGraph.Domain.Credit.Terms;
using CustomerGraph.Persistence.Credit.Decisions;
using LanguageExt;
using Event = CustomerGraph.Domain.Credit.Terms.LimitChangeEvent;

namespace CustomerGraph.Persistence.Credit.Terms;

/// <summary>How changes of limit are kept.</summary>
internal sealed class LimitChangeForm() : DecisionForm<LimitChange, Event, LimitChangeRow>(LimitChangeCodec.Instance, "limit_changes")
{
    public override LimitChange Replay(Seq<Event> history) =>
        history.Tail.Fold(LimitChangeWorkflow.Begin((Event.Proposed)history[0]), LimitChangeWorkflow.Evolve);

    public override LimitChangeRow Begin(long customerId, Event first)
    {
        var (proposal, proposer) = (Event.Proposed)first;

        return new LimitChangeRow
        {
            CustomerId = customerId,
            Number = proposal.Number,
            Grade = proposal.Terms.Grade.ToNullable(),
            CreditLimit = proposal.Terms.Limit.Map(limit => limit.Value).ToNullable(),
            PaymentDays = proposal.Terms.PaymentDays,
            Guarantees = NameList.Write(proposal.Terms.Guarantees),
            ValidFrom = proposal.From,
            ValidUntil = proposal.Until.ToNullable(),
            Reason = proposal.Reason,
            ProposedBy = proposer.By,
            ProposedAt = proposer.At.UtcDateTime,
        };
    }

    public override void Show(LimitChangeRow row, LimitChange state, Seq<Event> happened)
    {
        (row.State, row.ChangedAt) = (state.State, state.Since.UtcDateTime);

        var (endorser, decision, refusal) = state switch
        {
            LimitChange.Endorsed s => (s.Endorser, null, null),
            LimitChange.Approved s => (s.Endorser, s.Agreed.Approval, null),
            LimitChange.Refused s => (s.Endorser.IfNoneUnsafe(() => null!), s.Refusal, s.Reason),
            LimitChange.Withdrawn s => (s.Endorser.IfNoneUnsafe(() => null!), null, null),
            _ => ((Signature?)null, (Signature?)null, (string?)null),
        };

        (row.EndorsedBy, row.EndorsedAt) = (endorser?.By, endorser.AtUtc());
        (row.DecidedBy, row.DecidedAt, row.Refusal) = (decision?.By, decision.AtUtc(), refusal);
    }

    public override Option<object> Also(LimitChangeRow row, Event happened) =>
        happened is Event.Approved approved ? CreditTermsRow.Of(row.CustomerId, approved.Agreed) : Option<object>.None;
}
