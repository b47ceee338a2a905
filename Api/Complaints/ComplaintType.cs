using System.Linq.Expressions;
using CustomerGraph.Api.Access;
using CustomerGraph.Conventions.Entities;
using CustomerGraph.Conventions.Rights;
using CustomerGraph.Persistence.Complaints;
using GraphQL.Types;

namespace CustomerGraph.Api.Complaints;

/// <summary>Complaint: a complaint of a customer as it is now.</summary>
internal sealed class ComplaintType : EntityType<ComplaintRow>
{
    /// <summary>The type.</summary>
    public ComplaintType(ComplaintHistoryFields history, TimeProvider clock)
        : base("Complaint", "A complaint of a customer, 客戶投訴, from the first word to the lesson learnt.")
    {
        this.Requires(Policies.Complaints);
        Node(row => row.Id);
        Reference("customer", row => row.Customer, "The customer.");
        Column("number", row => row.Number, "What people call it.");
        Column("status", row => row.Status, "How far it has come.");
        Heard();
        Handled();
        Ended();
        Column("dueAt", row => row.DueAt, "The end of the last day on which the next step is in time; null when nothing is left to do.");
        Column("overdue", Overdue(clock), "Whether the next step should have been taken.");
        Column("changedAt", row => row.ChangedAt, "When it last changed.");
        Column("version", row => row.Version, "Counts the steps, from 1; what `expectedVersion` is compared with.");
        history.AddTo(this);
    }

    private void Heard()
    {
        Column("content", row => row.Content, "What it is about, 投訴內容.");
        Column("description", row => row.Description, "What happened.");
        Column("wanted", row => row.Wanted, "What the customer asks for.");
        Column("channel", row => row.Channel, "How it came.");
        Column("heardAt", row => row.HeardAt, "When it was heard.");
        Computed("products", row => ComplaintLines.Read<string>(row.Products), "The codes of the products.", typeof(NonNullGraphType<ListGraphType<NonNullGraphType<StringGraphType>>>));
        Computed("documents", row => ComplaintLines.Read<string>(row.Documents), "The numbers of orders, deliveries and invoices.", typeof(NonNullGraphType<ListGraphType<NonNullGraphType<StringGraphType>>>));
        Column("claimed", row => row.Claimed, "What the customer did not want to pay for.");
        Column("disputed", row => row.Disputed, "What the customer need not pay for now, 爭議金額: what was claimed, from the verdict to the end.");
        Column("recordedAt", row => row.RecordedAt, "When it was recorded.");
        Column("recordedBy", row => row.RecordedBy, "Who recorded it.");
    }

    private void Handled()
    {
        Column("verdict", row => row.Verdict, "Why it is valid, or the answer that the customer got because it is not.");
        Column("judgedBy", row => row.JudgedBy, "Who judged.");
        Column("department", row => row.Department, "The responsible department, 責任部門.");
        Column("handler", row => row.Handler, "The code of the person who looks after it.");
        Column("cause", row => row.Cause, "The cause, in words.");
        Column("causeCategory", row => row.CauseCategory, "Of which kind the cause is.");
        Computed("persons", row => ComplaintLines.Read<string>(row.Persons), "The codes of the people responsible.", typeof(NonNullGraphType<ListGraphType<NonNullGraphType<StringGraphType>>>));
        Computed("remedies", row => ComplaintLines.Read<RemedyLine>(row.Remedies), "What is done for the customer.", typeof(NonNullGraphType<ListGraphType<NonNullGraphType<RemedyLineType>>>));
        Column("proposedBy", row => row.ProposedBy, "Who proposed it.");
        Column("instruction", row => row.Instruction, "Why the last proposal came back.");
        Column("approvedBy", row => row.ApprovedBy, "Who approved it.");
        Column("cost", row => row.Cost, "What the remedies that were carried out have cost.");
        Computed("penalties", row => ComplaintLines.Read<PenaltyLine>(row.Penalties), "Who was penalised.", typeof(NonNullGraphType<ListGraphType<NonNullGraphType<PenaltyLineType>>>));
    }

    private void Ended()
    {
        Column("notice", row => row.Notice, "What the customer was told in the end.");
        Column("feedback", row => row.Feedback, "What the customer said to it, 客戶反饋.");
        Column("feedbackComment", row => row.FeedbackComment, "In the customer's words.");
        Column("lesson", row => row.Lesson, "What was learnt, 總結.");
        Computed("measures", row => ComplaintLines.Read<MeasureLine>(row.Measures), "What is done so that it does not happen again.", typeof(NonNullGraphType<ListGraphType<NonNullGraphType<MeasureLineType>>>));
        Column("handovers", row => row.Handovers, "How often it was given to another department or person.");
        Column("returns", row => row.Returns, "How often a proposal came back.");
        Column("dissatisfactions", row => row.Dissatisfactions, "How often the customer was not satisfied, so that the cause was looked for again.");
        Column("reopenings", row => row.Reopenings, "How often it was taken up again.");
    }

    private static Expression<Func<ComplaintRow, bool>> Overdue(TimeProvider clock)
    {
        var now = new Now(clock);

        return row => row.DueAt != null && row.DueAt <= now.Utc;
    }

    private sealed class Now(TimeProvider clock)
    {
        public DateTime Utc => clock.GetUtcNow().UtcDateTime;
    }
}
