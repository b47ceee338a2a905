namespace CustomerGraph.Domain.Complaints;

/// <summary>A complaint, 客戶投訴, in exactly one of its states; each has what was earned on the way to it.</summary>
/// <remarks>How it gets from one state to another: <see cref="ComplaintWorkflow"/>.</remarks>
public abstract record Complaint
{
    private Complaint(ComplaintFile file, DateTimeOffset since) => (File, Since) = (file, since);

    /// <summary>What goes with it through all states.</summary>
    public ComplaintFile File { get; }

    /// <summary>When it last changed.</summary>
    public DateTimeOffset Since { get; }

    /// <summary>The name of the state.</summary>
    public abstract ComplaintStatus Status { get; }

    /// <summary>When it came into its state: from then on the time runs in which the next step is due.</summary>
    public virtual DateTimeOffset Entered => Since;

    /// <summary>It was heard, and nobody has judged it.</summary>
    public sealed record Recorded(ComplaintFile File, DateTimeOffset Since)
        : Complaint(File, Since)
    {
        /// <inheritdoc/>
        public override ComplaintStatus Status => ComplaintStatus.Recorded;
    }

    /// <summary>It was not valid. New facts can take it up again.</summary>
    public sealed record NotEstablished(ComplaintFile File, Verdict Verdict)
        : Complaint(File, Verdict.By.At)
    {
        /// <inheritdoc/>
        public override ComplaintStatus Status => ComplaintStatus.NotEstablished;
    }

    /// <summary>It is valid.</summary>
    public sealed record Established(ComplaintFile File, Verdict Verdict)
        : Complaint(File, Verdict.By.At)
    {
        /// <inheritdoc/>
        public override ComplaintStatus Status => ComplaintStatus.Established;
    }

    /// <summary>A department looks for the cause; for the first time, or again because the customer was not satisfied.</summary>
    public sealed record Assigned(ComplaintFile File, Verdict Verdict, Assignment Assignment, DateTimeOffset Since)
        : Complaint(File, Since)
    {
        /// <inheritdoc/>
        public override ComplaintStatus Status => ComplaintStatus.Assigned;
    }

    /// <summary>The cause is known. A proposal that came back left an instruction.</summary>
    public sealed record Analysed(ComplaintFile File, Finding Finding, Option<Instruction> Instruction)
        : Complaint(File, Instruction.Map(given => given.By.At).IfNone(Finding.Analysis.By.At))
    {
        /// <inheritdoc/>
        public override ComplaintStatus Status => ComplaintStatus.Analysed;
    }

    /// <summary>A proposal lies with the supervisor.</summary>
    public sealed record Proposed(ComplaintFile File, Finding Finding, Proposal Proposal)
        : Complaint(File, Proposal.By.At)
    {
        /// <inheritdoc/>
        public override ComplaintStatus Status => ComplaintStatus.Proposed;
    }

    /// <summary>The remedies are being carried out; each has its outcome once it has one.</summary>
    public sealed record Approved(ComplaintFile File, Finding Finding, Plan Plan, Seq<Option<RemedyOutcome>> Outcomes, DateTimeOffset Since)
        : Complaint(File, Since)
    {
        /// <inheritdoc/>
        public override ComplaintStatus Status => ComplaintStatus.Approved;

        /// <inheritdoc/>
        public override DateTimeOffset Entered => Plan.Approval.At;
    }

    /// <summary>Every remedy has its outcome.</summary>
    public sealed record CarriedOut(ComplaintFile File, Finding Finding, Plan Plan, Seq<RemedyOutcome> Outcomes, Option<Notice> Notice, Option<Feedback> Feedback, DateTimeOffset Since)
        : Complaint(File, Since)
    {
        /// <inheritdoc/>
        public override ComplaintStatus Status => ComplaintStatus.CarriedOut;

        /// <inheritdoc/>
        public override DateTimeOffset Entered => Outcomes.Map(outcome => outcome.By.At).Fold(Plan.Approval.At, (last, at) => at > last ? at : last);
    }

    /// <summary>It is over, and what it taught is written down.</summary>
    public sealed record Closed(ComplaintFile File, Finding Finding, Plan Plan, Seq<RemedyOutcome> Outcomes, Notice Notice, Feedback Feedback, Summary Summary)
        : Complaint(File, Summary.By.At)
    {
        /// <inheritdoc/>
        public override ComplaintStatus Status => ComplaintStatus.Closed;
    }
}
