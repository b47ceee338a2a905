using CustomerGraph.Domain.Complaints;
using CustomerGraph.Domain.Complaints.Policy;
using CustomerGraph.Domain.Credit.Decisions;
using CustomerGraph.Domain.Kernel;
using static LanguageExt.Prelude;
using Command = CustomerGraph.Domain.Complaints.ComplaintCommand;

namespace CustomerGraph.Domain.Tests.Complaints;

/// <summary>What people try with complaints: each number is one attempt, mostly a sensible one.</summary>
public static class ComplaintMoves
{
    /// <summary>Any supervisor approves up to a hundred.</summary>
    public static readonly ComplaintPolicy Policy = ComplaintPolicy.Standard with { ApprovalLimit = Amount.Literal(100) };

    public static readonly DateTimeOffset Monday = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    private static readonly ComplaintStep[] Steps = Enum.GetValues<ComplaintStep>();

    public static ComplaintEntry Entry(int move) => new(
        (ComplaintContent)(move % 4),
        "The boxes were wet 受潮.",
        ComplaintChannel.Telephone,
        Monday.AddDays(-1),
        "New ones",
        move % 3 == 0 ? Seq("P1", "P2") : LanguageExt.Seq<string>.Empty,
        Seq1("SO-1"),
        move % 2 == 0 ? 250.5m : None);

    /// <summary>What a number stands for in a state: three of four times a step that the state has, mostly by whoever usually takes it.</summary>
    public static Command Of(int move, Complaint complaint, DateTimeOffset at)
    {
        var known = Steps.Where(step => !ComplaintWorkflow.Next(complaint.Status, step).IsEmpty).ToArray();
        var steps = move % 4 == 3 || known.Length == 0 ? Steps : known;
        var step = steps[move / 4 % steps.Length];
        var person = (move / 64 % 5) switch
        {
            4 => ComplaintPeople.All[move / 320 % ComplaintPeople.All.Count],
            3 => ComplaintPeople.Everything,
            _ => ComplaintPeople.Usually(step),
        };

        return Of(step, complaint, move / 2_560, person, at);
    }

    /// <summary>A step with content that depends on a number; with 0 the content is right.</summary>
    public static Command Of(ComplaintStep step, Complaint complaint, int detail, Signatory by, DateTimeOffset at)
    {
        var text = detail % 16 == 15 ? " " : "Because 因為.";

        return step switch
        {
            ComplaintStep.Judge => new Command.Judge(detail % 5 != 4, text, by, at),
            ComplaintStep.Assign => Assign(complaint, detail, text, by, at),
            ComplaintStep.Analyse => new Command.Analyse(new AnalysisEntry(text, (CauseCategory)(detail % 10), Seq("seller", "E2")), by, at),
            ComplaintStep.Propose => new Command.Propose(Remedies(detail, text), by, at),
            ComplaintStep.Approve => new Command.Approve(by, at),
            ComplaintStep.SendBack => new Command.SendBack(text, by, at),
            ComplaintStep.CarryOut => new Command.CarryOut(Remedy(complaint, detail), detail % 3 != 2, text, by, at),
            ComplaintStep.Penalise => new Command.Penalise(new PenaltyEntry("seller", (PenalisedAs)(detail % 2), text, detail % 3 == 0 ? 50 : None), by, at),
            ComplaintStep.Notify => new Command.Notify(text, ComplaintChannel.Email, by, at),
            ComplaintStep.TakeFeedback => new Command.TakeFeedback((FeedbackAnswer)(detail % 3), detail % 2 == 0 ? "Fine 好." : None, by, at),
            ComplaintStep.Close => new Command.Close(new SummaryEntry(text, Seq1(new MeasureEntry("Dry boxes", "E3", DateOnly.FromDateTime(at.UtcDateTime).AddDays(30)))), by, at),
            _ => new Command.Reopen(text, by, at),
        };
    }

    private static Command.Assign Assign(Complaint complaint, int detail, string text, Signatory by, DateTimeOffset at) =>
        (complaint, detail % 4) switch
        {
            (Complaint.Assigned, 1) => new Command.Assign(None, "handler", text, by, at),
            (Complaint.Assigned s, _) => new Command.Assign((Department)(((int)s.Assignment.Department + 1) % 4), "handler", text, by, at),
            (_, 1) => new Command.Assign(Department.Sales, "handler", None, by, at),
            _ => new Command.Assign(None, "handler", None, by, at),
        };

    private static Seq<RemedyEntry> Remedies(int detail, string text) => Seq(
        new RemedyEntry((RemedyKind)(detail % 5), text, detail % 3 == 1 ? 100.0001m : 60),
        new RemedyEntry(RemedyKind.Compensation, text, 40)).Take(detail % 4 == 3 ? 1 : 2).Strict();

    /// <summary>The first remedy without an outcome; now and then one that is not there, or that has its outcome.</summary>
    private static int Remedy(Complaint complaint, int detail) => complaint is Complaint.Approved s && detail % 8 < 6
        ? s.Outcomes.TakeWhile(outcome => outcome.IsSome).Count() + 1
        : detail % 8 == 6 ? 0 : 1;
}
