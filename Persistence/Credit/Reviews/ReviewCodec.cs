using CustomerGraph.Domain.Credit.Grades;
using CustomerGraph.Domain.Credit.Reviews;
using CustomerGraph.Persistence.Credit.Events;

namespace CustomerGraph.Persistence.Credit.Reviews;

/// <summary>How reviews are stored: each is one event.</summary>
public sealed class ReviewCodec : IEventCodec<CreditReview>
{
    private const string Step = "RECORDED";

    /// <summary>The only one there need be.</summary>
    public static readonly ReviewCodec Instance = new();

    /// <inheritdoc/>
    public StreamKind Stream => StreamKind.Review;

    /// <inheritdoc/>
    public EventText Write(CreditReview happened) => EventText.Of(Step, 1, facts => Decision(
        facts
            .Text("number", happened.Number)
            .Many("scores", happened.Scores, (score, one) => score.Named("group", one.Group).Number("points", one.Points))
            .Named("grade", happened.Grade)
            .Many("limits", happened.Limits, (limit, one) => one.Limit.Match(
                Some: amount => limit.Text("method", one.Method).Number("limit", amount),
                None: () => limit.Text("method", one.Method)))
            .Amount("current", happened.Current)
            .Text("reason", happened.Reason)
            .Whole("policy", happened.PolicyVersion)
            .Signature("reviewer", happened.Reviewer),
        happened.Decision));

    /// <inheritdoc/>
    public CreditReview Read(EventText stored) => stored.Read((step, form, facts) => (step, form) is (Step, 1)
        ? new CreditReview(
            facts.Text("number"),
            facts.Many("scores", score => new ReviewScore(score.Named<FactorGroup>("group"), score.Number("points"))),
            facts.Named<CreditGrade>("grade"),
            facts.Many("limits", limit => new MethodLimit(limit.Text("method"), limit.OptionalAmount("limit").Map(amount => amount.Value))),
            facts.OptionalAmount("current"),
            Decision(facts),
            facts.Text("reason"),
            facts.Whole("policy"),
            facts.Signature("reviewer"))
        : throw EventText.Unknown(step, form));

    private static EventWriter Decision(EventWriter facts, ReviewDecision decision) => decision switch
    {
        ReviewDecision.Raise raise => facts.Named("decision", ReviewDecisionKind.Raise).Amount("to", raise.To),
        ReviewDecision.Lower lower => facts.Named("decision", ReviewDecisionKind.Lower).Amount("to", lower.To),
        ReviewDecision.StopCredit => facts.Named("decision", ReviewDecisionKind.Stop),
        _ => facts.Named("decision", ReviewDecisionKind.Keep),
    };

    private static ReviewDecision Decision(EventReader facts) => facts.Named<ReviewDecisionKind>("decision") switch
    {
        ReviewDecisionKind.Raise => new ReviewDecision.Raise(facts.Amount("to")),
        ReviewDecisionKind.Lower => new ReviewDecision.Lower(facts.Amount("to")),
        ReviewDecisionKind.Stop => new ReviewDecision.StopCredit(),
        _ => new ReviewDecision.Keep(),
    };
}
