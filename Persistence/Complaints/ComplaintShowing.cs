using CustomerGraph.Domain.Complaints;
using CustomerGraph.Domain.Complaints.Policy;
using LanguageExt;
using static LanguageExt.Prelude;

namespace CustomerGraph.Persistence.Complaints;

/// <summary>What the row of a complaint shows of it.</summary>
internal static class ComplaintShowing
{
    /// <summary>The row of a complaint that begins.</summary>
    public static ComplaintRow Begin(long customerId, ComplaintEvent.Recorded first) => new()
    {
        CustomerId = customerId,
        Content = first.Facts.Content,
        Description = first.Facts.Description,
        Wanted = first.Facts.Wanted.IfNoneUnsafe(() => null!),
        Channel = first.Facts.Channel,
        HeardAt = first.Facts.HeardAt.UtcDateTime,
        Products = ComplaintLines.Write(first.Facts.Products),
        Documents = ComplaintLines.Write(first.Facts.Documents),
        Claimed = first.Facts.Disputed.Map(amount => amount.Value).ToNullable(),
        RecordedAt = first.Recorder.At.UtcDateTime,
        RecordedBy = first.Recorder.By,
    };

    /// <summary>Makes a row say what the complaint is now.</summary>
    public static void Show(this ComplaintRow row, Complaint state, ComplaintPolicy policy)
    {
        (row.Status, row.ChangedAt) = (state.Status, state.Since.UtcDateTime);
        row.DueAt = policy.DueOn(state).Map(EndOf).ToNullable();
        row.Disputed = ComplaintWorkflow.Disputed(state).Map(amount => amount.Value).ToNullable();
        row.Cost = state.File.Spent.Value;
        (row.Handovers, row.Returns, row.Dissatisfactions, row.Reopenings) =
            (state.File.Handovers, state.File.Returns, state.File.Dissatisfactions, state.File.Reopenings.Count);
        row.Penalties = ComplaintLines.Write(state.File.Penalties.Map(penalty => new PenaltyLine(
            penalty.Person, penalty.As, penalty.Reason, penalty.Deducted.Map(amount => amount.Value).ToNullable(), penalty.By.By)));

        var (verdict, assignment, analysis) = Known(state);
        (row.Verdict, row.JudgedBy) = (verdict?.Statement, verdict?.By.By);
        (row.Department, row.Handler) = (assignment?.Department, assignment?.Handler);
        (row.Cause, row.CauseCategory) = (analysis?.Cause, analysis?.Category);
        row.Persons = ComplaintLines.Write(analysis?.Persons ?? Seq<string>());
        row.Instruction = (state as Complaint.Analysed)?.Instruction.Map(given => given.Text).IfNoneUnsafe(() => null!);

        var (proposal, plan, outcomes) = Planned(state);
        row.Remedies = ComplaintLines.Write((proposal?.Remedies ?? Seq<Remedy>()).Map((index, remedy) => Line(index, remedy, outcomes)));
        (row.ProposedBy, row.ApprovedBy) = (proposal?.By.By, plan?.Approval.By);

        var (notice, feedback, summary) = Ended(state);
        row.Notice = notice?.Text;
        (row.Feedback, row.FeedbackComment) = (feedback?.Answer, feedback?.Comment.IfNoneUnsafe(() => null!));
        row.Lesson = summary?.Lesson;
        row.Measures = ComplaintLines.Write((summary?.Measures ?? Seq<Measure>()).Map(one => new MeasureLine(one.Action, one.Owner, one.Due)));
    }

    private static DateTime EndOf(DateOnly day) =>
        day == DateOnly.MaxValue ? DateTime.SpecifyKind(DateTime.MaxValue, DateTimeKind.Utc) : day.AddDays(1).ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);

    private static (Verdict?, Assignment?, Analysis?) Known(Complaint state) => state switch
    {
        Complaint.NotEstablished s => (s.Verdict, null, null),
        Complaint.Established s => (s.Verdict, null, null),
        Complaint.Assigned s => (s.Verdict, s.Assignment, null),
        Complaint.Analysed s => Known(s.Finding),
        Complaint.Proposed s => Known(s.Finding),
        Complaint.Approved s => Known(s.Finding),
        Complaint.CarriedOut s => Known(s.Finding),
        Complaint.Closed s => Known(s.Finding),
        _ => (null, null, null),
    };

    private static (Verdict?, Assignment?, Analysis?) Known(Finding finding) => (finding.Verdict, finding.Assignment, finding.Analysis);

    private static (Proposal?, Plan?, Seq<Option<RemedyOutcome>>) Planned(Complaint state) => state switch
    {
        Complaint.Proposed s => (s.Proposal, null, Seq<Option<RemedyOutcome>>()),
        Complaint.Approved s => (s.Plan.Proposal, s.Plan, s.Outcomes),
        Complaint.CarriedOut s => (s.Plan.Proposal, s.Plan, s.Outcomes.Map(Some)),
        Complaint.Closed s => (s.Plan.Proposal, s.Plan, s.Outcomes.Map(Some)),
        _ => (null, null, Seq<Option<RemedyOutcome>>()),
    };

    private static (Notice?, Feedback?, Summary?) Ended(Complaint state) => state switch
    {
        Complaint.CarriedOut s => (s.Notice.IfNoneUnsafe(() => null!), s.Feedback.IfNoneUnsafe(() => null!), null),
        Complaint.Closed s => (s.Notice, s.Feedback, s.Summary),
        _ => (null, null, null),
    };

    private static RemedyLine Line(int index, Remedy remedy, Seq<Option<RemedyOutcome>> outcomes)
    {
        var outcome = index < outcomes.Count ? outcomes[index] : None;

        return new RemedyLine(
            index + 1, remedy.Kind, remedy.Description, remedy.Cost.Value,
            outcome.Map(ended => ended.Done).ToNullable(), outcome.Map(ended => ended.Note).IfNoneUnsafe(() => null!));
    }
}
