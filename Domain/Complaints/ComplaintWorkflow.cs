using CustomerGraph.Domain.Complaints.Policy;
using CustomerGraph.Domain.Credit.Decisions;
using CustomerGraph.Domain.Kernel;
using static CustomerGraph.Domain.Complaints.ComplaintStatus;
using static LanguageExt.Prelude;
using Command = CustomerGraph.Domain.Complaints.ComplaintCommand;
using Error = CustomerGraph.Domain.Complaints.ComplaintError;
using Event = CustomerGraph.Domain.Complaints.ComplaintEvent;
using State = CustomerGraph.Domain.Complaints.Complaint;

namespace CustomerGraph.Domain.Complaints;

/// <summary>The life of a complaint, from the first word to the lesson learnt. Source: docs/domain/complaints.md.</summary>
public static class ComplaintWorkflow
{
    /// <summary>The states and steps as a picture.</summary>
    public static StateDiagram Diagram => StateDiagram.Of<ComplaintStatus, ComplaintStep>("Complaint", Next, Recorded);

    /// <summary>The states to which a step may lead; none for a step that is not possible.</summary>
    public static Seq<ComplaintStatus> Next(ComplaintStatus status, ComplaintStep step) => (status, step) switch
    {
        (Recorded, ComplaintStep.Judge) => Seq(Established, NotEstablished),
        (NotEstablished, ComplaintStep.Reopen) => Seq1(Recorded),
        (Established or Assigned, ComplaintStep.Assign) => Seq1(Assigned),
        (Assigned, ComplaintStep.Analyse) => Seq1(Analysed),
        (Analysed, ComplaintStep.Propose) => Seq1(Proposed),
        (Proposed, ComplaintStep.Approve) => Seq1(Approved),
        (Proposed, ComplaintStep.SendBack) => Seq1(Analysed),
        (Approved, ComplaintStep.CarryOut) => Seq(Approved, CarriedOut),
        (Approved or CarriedOut, ComplaintStep.Penalise) => Seq1(status),
        (CarriedOut, ComplaintStep.Notify) => Seq1(CarriedOut),
        (CarriedOut, ComplaintStep.TakeFeedback) => Seq(CarriedOut, Assigned),
        (CarriedOut, ComplaintStep.Close) => Seq1(Closed),
        _ => LanguageExt.Seq<ComplaintStatus>.Empty,
    };

    /// <summary>Whether a complaint ends in a state, new facts apart.</summary>
    public static bool IsEnd(ComplaintStatus status) => status is NotEstablished or Closed;

    /// <summary>What a customer need not pay for now: the disputed amount of a valid complaint until its end.</summary>
    public static Option<Amount> Disputed(State complaint) =>
        complaint.Status == Recorded || IsEnd(complaint.Status) ? None : complaint.File.Facts.Disputed;

    /// <summary>The steps that a person could take now, in the order of their list.</summary>
    public static Seq<ComplaintStep> NextSteps(State complaint, Signatory viewer, ComplaintPolicy policy) =>
        toSeq(Enum.GetValues<ComplaintStep>())
            .Filter(step => Permitted(step, complaint, viewer, complaint.Since, policy).IsRight)
            .Strict();

    /// <summary>Records a complaint.</summary>
    public static Either<Error, Event.Recorded> Record(ComplaintEntry entry, Signatory person, DateTimeOffset at) =>
        from signature in ComplaintAuthority.SignRecord(person, at)
        from facts in Checked(entry.Read(at))
        select new Event.Recorded(facts, signature);

    /// <summary>Decides what a command makes happen to a complaint. Changes nothing.</summary>
    /// <param name="command">What is to be done.</param>
    /// <param name="complaint">The complaint.</param>
    /// <param name="policy">The policy of the day.</param>
    /// <returns>The event, or the reason why there is none.</returns>
    public static Either<Error, Event> Decide(Command command, State complaint, ComplaintPolicy policy) =>
        Permitted(command.Step, complaint, command.By, command.At, policy)
            .Bind(signature => Decide(command, complaint, policy, signature));

    /// <summary>The complaint that its first event begins.</summary>
    public static State Begin(Event.Recorded happened) =>
        new State.Recorded(ComplaintFile.Begin(happened.Facts, happened.Recorder), happened.Recorder.At);

    /// <summary>What events come to, all of them from the first on.</summary>
    public static State Replay(Seq<Event> history) => history.Tail.Fold(Begin((Event.Recorded)history[0]), Evolve);

    /// <summary>The complaint after an event that was decided for it.</summary>
    /// <exception cref="InvalidOperationException">The event was not decided for this complaint: a defect, never something a user did.</exception>
    public static State Evolve(State complaint, Event happened) => (complaint, happened) switch
    {
        (State.Recorded s, Event.Established e) => new State.Established(s.File, e.Verdict),
        (State.Recorded s, Event.NotEstablished e) => new State.NotEstablished(s.File, e.Verdict),
        (State.NotEstablished s, Event.Reopened e) =>
            new State.Recorded(s.File with { Reopenings = s.File.Reopenings.Add(e.Reopening) }, e.By.At),

        (State.Established s, Event.Assigned e) => new State.Assigned(s.File, s.Verdict, e.Assignment, e.By.At),
        (State.Assigned s, Event.Assigned e) =>
            new State.Assigned(s.File with { Handovers = s.File.Handovers + 1 }, s.Verdict, e.Assignment, e.By.At),
        (State.Assigned s, Event.Analysed e) => new State.Analysed(s.File, new Finding(s.Verdict, s.Assignment, e.Analysis), None),

        (State.Analysed s, Event.Proposed e) => new State.Proposed(s.File, s.Finding, e.Proposal),
        (State.Proposed s, Event.Returned e) =>
            new State.Analysed(s.File with { Returns = s.File.Returns + 1 }, s.Finding, e.Instruction),
        (State.Proposed s, Event.Approved e) => new State.Approved(
            s.File, s.Finding, new Plan(s.Proposal, e.Approval), s.Proposal.Remedies.Map(_ => Option<RemedyOutcome>.None).Strict(), e.By.At),

        (State.Approved s, Event.RemedyEnded e) => RemedyEnded(s, e),
        (State.Approved s, Event.Penalised e) => new State.Approved(With(s.File, e.Penalty), s.Finding, s.Plan, s.Outcomes, e.By.At),
        (State.CarriedOut s, Event.Penalised e) =>
            new State.CarriedOut(With(s.File, e.Penalty), s.Finding, s.Plan, s.Outcomes, s.Notice, s.Feedback, e.By.At),

        (State.CarriedOut s, Event.Notified e) => new State.CarriedOut(s.File, s.Finding, s.Plan, s.Outcomes, e.Notice, s.Feedback, e.By.At),
        (State.CarriedOut s, Event.FeedbackTaken { Feedback.Answer: FeedbackAnswer.NotSatisfied } e) => new State.Assigned(
            s.File with { Dissatisfactions = s.File.Dissatisfactions + 1 }, s.Finding.Verdict, s.Finding.Assignment, e.By.At),
        (State.CarriedOut s, Event.FeedbackTaken e) => new State.CarriedOut(s.File, s.Finding, s.Plan, s.Outcomes, s.Notice, e.Feedback, e.By.At),
        (State.CarriedOut { Notice.Case: Notice notice, Feedback.Case: Feedback feedback } s, Event.Closed e) =>
            new State.Closed(s.File, s.Finding, s.Plan, s.Outcomes, notice, feedback, e.Summary),
        _ => throw new InvalidOperationException($"{happened} cannot have happened to {complaint}."),
    };

    private static Either<Error, Event> Decide(Command command, State complaint, ComplaintPolicy policy, Signature signature) =>
        (complaint, command) switch
        {
            (_, Command.Judge c) => Noted("statement", c.Statement).Map<Event>(statement => c.Established
                ? new Event.Established(new Verdict(statement, signature))
                : new Event.NotEstablished(new Verdict(statement, signature))),
            (_, Command.Reopen c) => Noted("facts", c.Facts).Map<Event>(facts => new Event.Reopened(new Reopening(facts, signature))),

            (State.Established, Command.Assign c) => Assign(c, complaint, policy, signature)
                .Map<Event>(assignment => new Event.Assigned(assignment, None)),
            (State.Assigned s, Command.Assign c) => HandOver(c, s, policy, signature),

            (_, Command.Analyse c) => Checked(c.Entry.Read(signature)).Map<Event>(analysis => new Event.Analysed(analysis)),
            (_, Command.Propose c) => Checked(RemedyEntry.Read(c.Remedies))
                .Map<Event>(remedies => new Event.Proposed(new Proposal(remedies, signature))),
            (_, Command.Approve) => new Event.Approved(signature),
            (_, Command.SendBack c) => Noted("instruction", c.Instruction)
                .Map<Event>(text => new Event.Returned(new Instruction(text, signature))),

            (State.Approved s, Command.CarryOut c) when c.Remedy < 1 || c.Remedy > s.Outcomes.Count => new Error.NoSuchRemedy(c.Remedy, s.Outcomes.Count),
            (State.Approved s, Command.CarryOut c) when s.Outcomes[c.Remedy - 1].IsSome => new Error.RemedyEnded(c.Remedy),
            (_, Command.CarryOut c) => Noted("note", c.Note)
                .Map<Event>(note => new Event.RemedyEnded(c.Remedy, new RemedyOutcome(c.Done, note, signature))),
            (_, Command.Penalise c) => Checked(c.Entry.Read(signature)).Map<Event>(penalty => new Event.Penalised(penalty)),

            (_, Command.Notify c) => Checked((ComplaintTexts.Note("text", c.Text), Entry.Known("channel", c.Channel))
                .Apply((text, channel) => new Notice(text, channel, signature))).Map<Event>(notice => new Event.Notified(notice)),
            (_, Command.TakeFeedback c) => Checked((Entry.Known("answer", c.Answer), Entry.Optional("comment", c.Comment, ComplaintTexts.NoteLength))
                .Apply((answer, comment) => new Feedback(answer, comment, signature))).Map<Event>(feedback => new Event.FeedbackTaken(feedback)),
            (_, Command.Close c) => Checked(c.Entry.Read(signature)).Map<Event>(summary => new Event.Closed(summary)),
            _ => throw new InvalidOperationException($"{command} cannot have been let through for {complaint}."),
        };

    /// <summary>The signature under a step, if the state has it, the person may take it, and what must come before it has come.</summary>
    private static Either<Error, Signature> Permitted(
        ComplaintStep step, State complaint, Signatory by, DateTimeOffset at, ComplaintPolicy policy) =>
        at < complaint.Since ? new Error.OutOfDate(complaint.Since)
        : Next(complaint.Status, step).IsEmpty ? new Error.NotAllowedIn(complaint.Status, step)
        : ComplaintAuthority.Sign(step, complaint, by, at, policy).Bind(signature => (step, complaint) switch
        {
            (ComplaintStep.TakeFeedback or ComplaintStep.Close, State.CarriedOut { Notice.IsNone: true }) => new Error.Lacks(Prerequisite.Notice),
            (ComplaintStep.Close, State.CarriedOut { Feedback.IsNone: true }) => new Error.Lacks(Prerequisite.Feedback),
            _ => Right<Error, Signature>(signature),
        });

    private static Either<Error, Assignment> Assign(Command.Assign command, State complaint, ComplaintPolicy policy, Signature signature) => Checked((
        Entry.Known("department", command.Department.IfNone(policy.Routing.Of(complaint.File.Facts.Content))),
        Entry.Code("handler", command.Handler, ComplaintTexts.CodeLength))
        .Apply((department, handler) => new Assignment(department, handler, signature)));

    private static Either<Error, Event> HandOver(Command.Assign command, State.Assigned before, ComplaintPolicy policy, Signature signature) =>
        from assignment in Assign(command with { Department = command.Department.IfNone(before.Assignment.Department) }, before, policy, signature)
        from other in (assignment.Department, assignment.Handler) == (before.Assignment.Department, before.Assignment.Handler)
            ? Left<Error, Unit>(new Error.SameAssignment(assignment.Department, assignment.Handler))
            : Right<Error, Unit>(unit)
        from reason in Noted("reason", command.Reason.IfNone(""))
        select (Event)new Event.Assigned(assignment, reason);

    private static State RemedyEnded(State.Approved approved, Event.RemedyEnded happened)
    {
        var at = happened.Remedy - 1;
        var outcomes = toSeq(approved.Outcomes.Map((index, outcome) => index == at ? Some(happened.Outcome) : outcome)).Strict();
        var cost = happened.Outcome.Done ? approved.Plan.Proposal.Remedies[at].Cost : Amount.Zero;
        var file = approved.File with { Spent = Amount.OfUnits(approved.File.Spent.Units + cost.Units) };

        return outcomes.ForAll(outcome => outcome.IsSome)
            ? new State.CarriedOut(file, approved.Finding, approved.Plan, outcomes.Somes(), None, None, happened.By.At)
            : new State.Approved(file, approved.Finding, approved.Plan, outcomes, happened.By.At);
    }

    private static ComplaintFile With(ComplaintFile file, Penalty penalty) => file with { Penalties = file.Penalties.Add(penalty) };

    private static Either<Error, string> Noted(string field, string text) => Checked(ComplaintTexts.Note(field, text));

    private static Either<Error, T> Checked<T>(Validation<EntryError, T> entry) =>
        entry.ToEither().MapLeft<Error>(errors => new Error.Invalid(errors.Head));
}
