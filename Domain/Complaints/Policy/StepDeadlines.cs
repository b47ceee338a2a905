using CustomerGraph.Domain.Kernel;
using static LanguageExt.Prelude;

namespace CustomerGraph.Domain.Complaints.Policy;

/// <summary>In how many working days each step of a complaint is due.</summary>
public sealed record StepDeadlines
{
    /// <summary>The states in which somebody has to do something, in the order of <see cref="Days"/>.</summary>
    public static readonly Seq<ComplaintStatus> Waiting = Seq(
        ComplaintStatus.Recorded, ComplaintStatus.Established, ComplaintStatus.Assigned, ComplaintStatus.Analysed,
        ComplaintStatus.Proposed, ComplaintStatus.Approved, ComplaintStatus.CarriedOut);

    /// <summary>2 to judge, 1 to assign, 5 to analyse, 3 to propose, 2 to approve, 10 to carry out, 5 to close.</summary>
    public static readonly StepDeadlines Standard = Create(2, 1, 5, 3, 2, 10, 5)
        .ToEither().IfLeft(wrong => throw new ArgumentOutOfRangeException(wrong.Head.Field, wrong.Head.Rule));

    private StepDeadlines(Seq<int> days) => Days = days;

    /// <summary>The working days for each of <see cref="Waiting"/>.</summary>
    public Seq<int> Days { get; }

    /// <summary>The deadlines, or all that is wrong with them.</summary>
    /// <param name="judge">From the recording to the verdict.</param>
    /// <param name="acknowledge">From the verdict until the customer knows who looks after it.</param>
    /// <param name="analyse">From there to the cause.</param>
    /// <param name="propose">From the cause, or from a proposal that came back, to the next proposal.</param>
    /// <param name="approve">From the proposal to the answer.</param>
    /// <param name="carryOut">From the approval until every remedy has its outcome.</param>
    /// <param name="close">From there to the summary.</param>
    public static Validation<EntryError, StepDeadlines> Create(
        int judge, int acknowledge, int analyse, int propose, int approve, int carryOut, int close) =>
        Create(Seq(judge, acknowledge, analyse, propose, approve, carryOut, close));

    /// <summary>The working days in which a complaint leaves a state; none for an end.</summary>
    public Option<int> Of(ComplaintStatus status) => Waiting.Zip(Days).Find(pair => pair.Item1 == status).Map(pair => pair.Item2);

    internal static Validation<EntryError, StepDeadlines> Create(Seq<int> days) =>
        ComplaintTexts.All(Waiting.Zip(days).Map(pair => Entry.Between(ComplaintPolicyNames.Days(pair.Item1), pair.Item2, 1, 365)))
            .Map(checkedDays => new StepDeadlines(checkedDays));
}
