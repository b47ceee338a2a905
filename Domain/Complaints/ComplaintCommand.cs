using CustomerGraph.Domain.Credit.Decisions;

namespace CustomerGraph.Domain.Complaints;

/// <summary>What somebody wants done with a complaint.</summary>
public abstract record ComplaintCommand
{
    private ComplaintCommand(ComplaintStep step, Signatory by, DateTimeOffset at) => (Step, By, At) = (step, by, at);

    /// <summary>The name of the step.</summary>
    public ComplaintStep Step { get; }

    /// <summary>Who wants it.</summary>
    public Signatory By { get; }

    /// <summary>When it is to be done.</summary>
    public DateTimeOffset At { get; }

    /// <summary>Say whether it is valid, and why; or what the customer is answered because it is not.</summary>
    public sealed record Judge(bool Established, string Statement, Signatory By, DateTimeOffset At) : ComplaintCommand(ComplaintStep.Judge, By, At);

    /// <summary>Give it to a department, by the routing table when none is named, and to a person in it.</summary>
    public sealed record Assign(Option<Department> Department, string Handler, Option<string> Reason, Signatory By, DateTimeOffset At) : ComplaintCommand(ComplaintStep.Assign, By, At);

    /// <summary>Say what the cause was.</summary>
    public sealed record Analyse(AnalysisEntry Entry, Signatory By, DateTimeOffset At) : ComplaintCommand(ComplaintStep.Analyse, By, At);

    /// <summary>Say what to do for the customer.</summary>
    public sealed record Propose(Seq<RemedyEntry> Remedies, Signatory By, DateTimeOffset At) : ComplaintCommand(ComplaintStep.Propose, By, At);

    /// <summary>Approve that.</summary>
    public sealed record Approve(Signatory By, DateTimeOffset At) : ComplaintCommand(ComplaintStep.Approve, By, At);

    /// <summary>Give the proposal back.</summary>
    public sealed record SendBack(string Instruction, Signatory By, DateTimeOffset At) : ComplaintCommand(ComplaintStep.SendBack, By, At);

    /// <summary>Say what became of a remedy, counted from 1.</summary>
    public sealed record CarryOut(int Remedy, bool Done, string Note, Signatory By, DateTimeOffset At) : ComplaintCommand(ComplaintStep.CarryOut, By, At);

    /// <summary>Penalise somebody.</summary>
    public sealed record Penalise(PenaltyEntry Entry, Signatory By, DateTimeOffset At) : ComplaintCommand(ComplaintStep.Penalise, By, At);

    /// <summary>Tell the customer what was done.</summary>
    public sealed record Notify(string Text, ComplaintChannel Channel, Signatory By, DateTimeOffset At) : ComplaintCommand(ComplaintStep.Notify, By, At);

    /// <summary>Write down what the customer says.</summary>
    public sealed record TakeFeedback(FeedbackAnswer Answer, Option<string> Comment, Signatory By, DateTimeOffset At) : ComplaintCommand(ComplaintStep.TakeFeedback, By, At);

    /// <summary>Write down what was learnt.</summary>
    public sealed record Close(SummaryEntry Entry, Signatory By, DateTimeOffset At) : ComplaintCommand(ComplaintStep.Close, By, At);

    /// <summary>Take it up again.</summary>
    public sealed record Reopen(string Facts, Signatory By, DateTimeOffset At) : ComplaintCommand(ComplaintStep.Reopen, By, At);
}
