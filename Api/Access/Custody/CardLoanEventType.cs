using CustomerGraph.Conventions.Entities;
using CustomerGraph.Conventions.Rights;
using CustomerGraph.Persistence.Access.Custody;

namespace CustomerGraph.Api.Access.Custody;

/// <summary>CardLoanEvent: one entry in the history of a loan.</summary>
internal sealed class CardLoanEventType : EntityType<CardLoanEventRow>
{
    /// <summary>The type.</summary>
    public CardLoanEventType()
        : base("CardLoanEvent", "One step of a loan: what happened, who did it, and when.")
    {
        this.Requires(Policies.Loans);
        Key(row => row.Id);
        Column("version", row => row.Version, "The version that the loan got by it; 1 when it was asked for.");
        Column("step", row => row.Step, "What happened.");
        Column("at", row => row.At, "When.");
        Column("actor", row => row.Actor, "Who did it.");
        Column("until", row => row.Until, "Until when the loan was asked for, granted or extended by it.");
        Column("reason", row => row.Reason, "Why it was refused.");
    }
}
