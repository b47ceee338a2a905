using CustomerGraph.Conventions.Entities;
using CustomerGraph.Conventions.Enums;
using CustomerGraph.Conventions.Rights;
using CustomerGraph.Domain.Access.Custody;
using CustomerGraph.Persistence.Access.Custody;
using GraphQL.Types;

namespace CustomerGraph.Api.Access.Custody;

/// <summary>CardLoan: the loan of a card.</summary>
internal sealed class CardLoanType : EntityType<CardLoanRow>
{
    /// <summary>The type, with the ends of loans by this clock.</summary>
    public CardLoanType(LoanEnds ends)
        : base("CardLoan", "The loan of a card, 借閱: leave to read confidential fields of a customer, for a purpose and until an end.")
    {
        this.Requires(Policies.Loans);
        Node(row => row.Id);
        Reference("customer", row => row.Customer, "The customer whose card it is.");
        Reference("borrower", row => row.Borrower, "The employee who asked for it.");
        Column("purpose", row => row.Purpose, "What the borrower needs the fields for.");
        Computed(
            "fields",
            row => ConfidentialFields.Read(row.Fields),
            "The fields that it opens while it is in force.",
            typeof(NonNullGraphType<ListGraphType<NonNullGraphType<EnumType<ConfidentialField>>>>));
        Column("state", ends.State, "How far it has come; a granted loan expires by itself at its end.");
        Column("inForce", ends.IsInForce, "Whether its fields are open to the borrower now.");
        Column("overdue", ends.IsOverdue, "Whether it is at its end and the card was not returned.");
        Column("requestedAt", row => row.RequestedAt, "When it was asked for.");
        Column("requestedUntil", row => row.RequestedUntil, "Until when it was asked for.");
        Column("decidedBy", row => row.DecidedBy, "Who granted or refused it; null while nobody has.");
        Column("decidedAt", row => row.DecidedAt, "When it was granted or refused.");
        Column("until", row => row.Until, "When it ends: at this instant the fields are closed. Null when it was not granted.");
        Column("reason", row => row.Reason, "Why it was refused.");
        Column("extensions", row => row.Extensions, "How often it was extended.");
        Column("changedAt", row => row.ChangedAt, "When it last changed.");
        Column("version", row => row.Version, "Counts the steps, from 1; what `expectedVersion` is compared with.");
        Children("history", row => row.Id, (CardLoanEventRow step) => step.LoanId, "Every step of the loan: what, who, when.")
            .Named("CardLoanHistory");
    }
}
