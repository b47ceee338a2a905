using CustomerGraph.Domain.Access;
using CustomerGraph.Domain.Credit.Decisions;
using CustomerGraph.Domain.Credit.Grades;
using CustomerGraph.Domain.Kernel;
using static LanguageExt.Prelude;

namespace CustomerGraph.Domain.Credit.Reviews;

/// <summary>A review as somebody entered it: nothing of it has been checked.</summary>
public sealed record ReviewEntry(
    string Number,
    Seq<ReviewScore> Scores,
    CreditGrade Grade,
    Seq<MethodLimit> Limits,
    ReviewDecisionKind Decision,
    Option<decimal> NewLimit,
    string Reason,
    int PolicyVersion)
{
    /// <summary>The longest name of a method, in characters.</summary>
    public const int MethodLength = 40;

    private static readonly Seq<Role> Reviewers = Seq(Role.SalesManager, Role.HeadOffice, Role.GeneralManager);

    /// <summary>Records the review, or says the first thing that is wrong with it.</summary>
    /// <param name="current">The limit in force; none when nobody has set one.</param>
    /// <param name="person">Who reviews.</param>
    /// <param name="at">When.</param>
    public Either<DecisionError, CreditReview> Record(Option<Amount> current, Signatory person, DateTimeOffset at) =>
        from signature in Guard.Sign(person, at, Reviewers)
        from review in Guard.Checked(Read(current, signature))
        select review;

    /// <summary>Checks everything and makes the review, or says all that is wrong with the entry.</summary>
    /// <param name="current">The limit in force; none when nobody has set one.</param>
    /// <param name="reviewer">Who reviews.</param>
    public Validation<EntryError, CreditReview> Read(Option<Amount> current, Signature reviewer) => (
        Entry.Code("number", Number, Guard.NumberLength),
        CheckedScores(),
        Entry.Known("grade", Grade),
        CheckedLimits(),
        Entry.Known("decision", Decision).Bind(_ => CheckedDecision(current)),
        Entry.Text("reason", Reason, Guard.ReasonLength))
        .Apply((number, scores, grade, limits, decision, reason) =>
            new CreditReview(number, scores, grade, limits, current, decision, reason, PolicyVersion, reviewer));

    private Validation<EntryError, Seq<ReviewScore>> CheckedScores() =>
        Scores.Map(score => score.Group).Distinct().Count != Scores.Count
            ? Fail<EntryError, Seq<ReviewScore>>(new EntryError.NotExactlyOne("scores", Scores.Count))
            : Scores.Map(score => Entry.Known("scores", score.Group).Bind(_ => Points(score))).Sequence()
                .Map(scores => scores.OrderBy(score => score.Group).ToSeq().Strict());

    private static Validation<EntryError, ReviewScore> Points(ReviewScore score) =>
        score.Points is >= 0 and <= 100
            ? Success<EntryError, ReviewScore>(score)
            : Fail<EntryError, ReviewScore>(new EntryError.OutOfRange("scores", score.Points, 0, 100));

    private Validation<EntryError, Seq<MethodLimit>> CheckedLimits() =>
        Limits.Map(limit => limit.Method).Distinct().Count != Limits.Count
            ? Fail<EntryError, Seq<MethodLimit>>(new EntryError.NotExactlyOne("limits", Limits.Count))
            : Limits.Map(limit => Entry.Code("limits", limit.Method, MethodLength)
                .Bind(_ => CreditEntry.Amount("limits", limit.Limit)).Map(_ => limit)).Sequence();

    private Validation<EntryError, ReviewDecision> CheckedDecision(Option<Amount> current) => Decision switch
    {
        ReviewDecisionKind.Keep => WithoutLimit(new ReviewDecision.Keep()),
        ReviewDecisionKind.Stop => WithoutLimit(new ReviewDecision.StopCredit()),
        ReviewDecisionKind.Raise => CheckedLimit(
            limit => !current.Exists(now => limit <= now),
            current.Map(now => now.Value).IfNone(0),
            CreditAmounts.Most.Value,
            limit => new ReviewDecision.Raise(limit)),
        _ => CheckedLimit(
            limit => current.Exists(now => limit < now), 0, current.Map(now => now.Value).IfNone(0), limit => new ReviewDecision.Lower(limit)),
    };

    private Validation<EntryError, ReviewDecision> WithoutLimit(ReviewDecision decision) =>
        NewLimit.IsNone
            ? Success<EntryError, ReviewDecision>(decision)
            : Fail<EntryError, ReviewDecision>(new EntryError.NotExactlyOne("newLimit", 1));

    private Validation<EntryError, ReviewDecision> CheckedLimit(
        Func<Amount, bool> fits, decimal least, decimal most, Func<Amount, ReviewDecision> decision) =>
        NewLimit.Match(
            Some: entered => CreditEntry.Amount("newLimit", entered).Bind(limit => fits(limit)
                ? Success<EntryError, ReviewDecision>(decision(limit))
                : Fail<EntryError, ReviewDecision>(new EntryError.OutOfRange("newLimit", entered, least, most))),
            None: () => Fail<EntryError, ReviewDecision>(new EntryError.Missing("newLimit")));
}
