using CustomerGraph.Domain.Access;
using CustomerGraph.Domain.Credit.Conditions;
using CustomerGraph.Domain.Credit.Decisions;
using CustomerGraph.Domain.Credit.Grades;
using CustomerGraph.Domain.Credit.Reviews;
using CustomerGraph.Domain.Credit.Supply;
using CustomerGraph.Domain.Credit.Terms;
using CustomerGraph.Domain.Credit.TradeCards;
using CustomerGraph.Domain.Kernel;
using CustomerGraph.Persistence.Credit.Conditions;
using CustomerGraph.Persistence.Credit.Events;
using CustomerGraph.Persistence.Credit.Reviews;
using CustomerGraph.Persistence.Credit.Supply;
using CustomerGraph.Persistence.Credit.Terms;
using CustomerGraph.Persistence.Credit.TradeCards;
using FsCheck;
using FsCheck.Xunit;
using LanguageExt;
using Snapshooter.Xunit;
using static LanguageExt.Prelude;

namespace CustomerGraph.Persistence.Tests.Credit;

/// <summary>What happened to decisions is read again as it was written, whatever people wrote and whenever it was.</summary>
public sealed class DecisionCodecProperties
{
    [Property(QuietOnSuccess = true)]
    public void What_happened_to_a_trade_card_is_read_again(Facts facts) => AreReadAgain(TradeCardCodec.Instance, facts.TradeCard);

    [Property(QuietOnSuccess = true)]
    public void What_happened_to_a_change_of_limit_is_read_again(Facts facts) => AreReadAgain(LimitChangeCodec.Instance, facts.LimitChange);

    [Property(QuietOnSuccess = true)]
    public void What_happened_to_a_condition_is_read_again(Facts facts) => AreReadAgain(ConditionCodec.Instance, facts.Condition);

    [Property(QuietOnSuccess = true)]
    public void What_happened_to_the_supply_of_a_customer_is_read_again(Facts facts) => AreReadAgain(SupplyCodec.Instance, facts.Supply);

    [Property(QuietOnSuccess = true)]
    public void A_review_is_read_again(Facts facts) =>
        Assert.All(facts.Reviews, review => Assert.Equal(review, ReviewCodec.Instance.Read(ReviewCodec.Instance.Write(review))));

    /// <summary>What is in a database is never written anew: a change of these texts is a new form, and the old one is still read.</summary>
    [Fact]
    public void The_forms_in_the_database_stay_what_they_are()
    {
        var facts = new Facts(8_999, TimeSpan.FromHours(8.5).Ticks + 1_234_567, 480, 12_500_000, NonNull<string>.NewNonNull("旺季 \"peak\""), true);

        Texts(TradeCardCodec.Instance, facts.TradeCard).Concat(Texts(LimitChangeCodec.Instance, facts.LimitChange))
            .Concat(Texts(ConditionCodec.Instance, facts.Condition)).Concat(Texts(SupplyCodec.Instance, facts.Supply))
            .Concat(Texts(ReviewCodec.Instance, facts.Reviews)).ToArray().MatchSnapshot();
    }

    [Fact]
    public void What_a_newer_program_wrote_is_not_guessed_at()
    {
        var unknown = new EventText("RECORDED", """{"v":2}""");

        Assert.Throws<InvalidOperationException>(() => ReviewCodec.Instance.Read(unknown));
        Assert.Throws<InvalidOperationException>(() => TradeCardCodec.Instance.Read(unknown));
        Assert.Throws<InvalidOperationException>(() => LimitChangeCodec.Instance.Read(unknown));
        Assert.Throws<InvalidOperationException>(() => ConditionCodec.Instance.Read(unknown));
        Assert.Throws<InvalidOperationException>(() => SupplyCodec.Instance.Read(unknown));
    }

    private static void AreReadAgain<TEvent>(IEventCodec<TEvent> codec, Seq<TEvent> events)
        where TEvent : notnull
    {
        Assert.All(events, happened => Assert.Equal(happened, codec.Read(codec.Write(happened))));
        Assert.Equal(typeof(TEvent).GetNestedTypes().ToHashSet(), events.Select(happened => happened.GetType()).ToHashSet());
    }

    private static Seq<string> Texts<TEvent>(IEventCodec<TEvent> codec, Seq<TEvent> events) =>
        events.Map(codec.Write).Map(text => $"{text.Step} {text.Json}");

    /// <summary>What events are made of: a time to the tick with its offset, an amount, a text, and whether there is what may be missing.</summary>
    public sealed record Facts(int Days, long Ticks, short Offset, long Units, NonNull<string> Text, bool Whole)
    {
        private DateTimeOffset At => new(
            new DateTime(2000, 1, 1).AddDays(Days % 9_000).AddTicks(Ticks % TimeSpan.TicksPerDay), TimeSpan.FromMinutes(Offset % (14 * 60)));

        /// <summary>Without half characters; others are refused when they are entered.</summary>
        private string Words => string.Concat(Text.Get.EnumerateRunes());

        private Signature Signed => new($"E {Words}", Role.HeadOffice, At);

        private DateOnly Day => Signed.Day;

        private Amount Money => Amount.OfUnits(Units);

        private CreditTerms Terms => new(
            Maybe(CreditGrade.AA), Maybe(Money), 730, Whole ? Seq(ConditionKind.Mortgage, ConditionKind.JointGuarantee) : LanguageExt.Seq<ConditionKind>.Empty);

        private AgreedTerms Agreed => new($"T {Words}", Terms, Day, Maybe(Day.AddDays(1)), Signed);

        private TradeCardContent Content => new("T1", Terms, Words);

        public Seq<TradeCardEvent> TradeCard => Seq<TradeCardEvent>(
            new TradeCardEvent.Drafted(Content, Signed, Maybe(Words)),
            new TradeCardEvent.Revised(Content, At),
            new TradeCardEvent.Submitted(At),
            new TradeCardEvent.Endorsed(Signed),
            new TradeCardEvent.Approved(Agreed),
            new TradeCardEvent.Rejected(Signed, Words));

        public Seq<LimitChangeEvent> LimitChange => Seq<LimitChangeEvent>(
            new LimitChangeEvent.Proposed(new LimitProposal("L1", Terms, Day, Maybe(Day.AddDays(9)), Words), Signed),
            new LimitChangeEvent.Endorsed(Signed),
            new LimitChangeEvent.Approved(Agreed),
            new LimitChangeEvent.Refused(Signed, Words),
            new LimitChangeEvent.Withdrawn(At));

        public Seq<ConditionEvent> Condition => Seq<ConditionEvent>(
            new ConditionEvent.Proposed(new ConditionTerms("C1", ConditionKind.PersonalGuarantee, Money, Words, Day, Maybe(Day.AddDays(9))), Signed),
            new ConditionEvent.Accepted(Signed),
            new ConditionEvent.Expired(At),
            new ConditionEvent.Released(Signed, Words));

        public Seq<SupplyEvent> Supply => Seq<SupplyEvent>(
            new SupplyEvent.Reported(new AnomalyReport(AnomalyKind.Lawsuit, Words, Signed)),
            new SupplyEvent.Suspended(At),
            new SupplyEvent.Released(Signed, Words));

        public Seq<CreditReview> Reviews => Seq<ReviewDecision>(
            new ReviewDecision.Keep(), new ReviewDecision.Raise(Money), new ReviewDecision.Lower(Money), new ReviewDecision.StopCredit())
            .Map(decision => new CreditReview(
                "V1",
                Whole ? Seq(new ReviewScore(FactorGroup.FinancialPosition, 62.5m), new ReviewScore(FactorGroup.Reputation, 100)) : LanguageExt.Seq<ReviewScore>.Empty,
                CreditGrade.D,
                Seq(new MethodLimit("NetWorthSplit", Maybe(Money.Value)), new MethodLimit("CurrentRatio", None)),
                Maybe(Money),
                decision,
                Words,
                7,
                Signed));

        private Option<T> Maybe<T>(T value) => Whole ? Some(value) : None;
    }
}
