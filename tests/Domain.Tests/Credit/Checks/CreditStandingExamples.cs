using CustomerGraph.Domain.Access;
using CustomerGraph.Domain.Credit.Checks;
using CustomerGraph.Domain.Credit.Conditions;
using CustomerGraph.Domain.Credit.Decisions;
using CustomerGraph.Domain.Credit.Grades;
using CustomerGraph.Domain.Credit.Supply;
using CustomerGraph.Domain.Credit.Terms;
using CustomerGraph.Domain.Credit.TradeCards;
using CustomerGraph.Domain.Kernel;
using CustomerGraph.Domain.Tests.Credit.Decisions;

namespace CustomerGraph.Domain.Tests.Credit.Checks;

public sealed class CreditStandingExamples
{
    private static readonly DateOnly First = DateOnly.FromDateTime(People.Monday.DateTime);

    private static readonly AgreedTerms Agreed = new(
        "T1",
        new CreditTerms(CreditGrade.B, Amount.Literal(100), 30, Prelude.Seq1(ConditionKind.Mortgage)),
        First,
        Option<DateOnly>.None,
        Signed("office", Role.HeadOffice));

    [Fact]
    public void A_customer_without_anything_has_no_standing()
    {
        var standing = On(First, LanguageExt.Seq<TradeCard>.Empty, TermsBook.Empty, LanguageExt.Seq<CreditCondition>.Empty);

        Assert.False(standing.HasTradeCard);
        Assert.True(standing.Terms.IsNone);
        Assert.Equal(SupplyState.Supplied, standing.Supply);
    }

    [Fact]
    public void A_limit_and_the_company_may_both_ask_for_conditions_and_their_end_ends_them()
    {
        var book = TermsBook.Empty.With(Agreed);
        var conditions = Prelude.Seq<CreditCondition>(
            InForce(ConditionKind.Mortgage, Option<DateOnly>.None), InForce(ConditionKind.ExchangeOfContract, First.AddDays(10)));

        Assert.Equal(
            Prelude.Seq(ConditionKind.ExchangeOfContract, ConditionKind.Mortgage),
            On(First, LanguageExt.Seq<TradeCard>.Empty, book, LanguageExt.Seq<CreditCondition>.Empty).Missing);
        Assert.True(On(First.AddDays(9), LanguageExt.Seq<TradeCard>.Empty, book, conditions).Missing.IsEmpty);
        Assert.Equal(
            Prelude.Seq1(ConditionKind.ExchangeOfContract),
            On(First.AddDays(10), LanguageExt.Seq<TradeCard>.Empty, book, conditions).Missing);
        Assert.True(On(First.AddYears(1), LanguageExt.Seq<TradeCard>.Empty, book, conditions).Missing.IsEmpty);
    }

    [Fact]
    public void Only_an_approved_card_is_a_card()
    {
        var content = new TradeCardContent("T1", Agreed.Terms, "Buys every month.");
        var (seller, manager) = (Signed("seller", Role.Salesperson), Signed("manager", Role.SalesManager));
        var endorsed = new TradeCard.Endorsed(content, seller, manager);
        var approved = new TradeCard.Approved(content, seller, manager, Agreed);

        Assert.False(On(First, Prelude.Seq1<TradeCard>(endorsed), TermsBook.Empty, LanguageExt.Seq<CreditCondition>.Empty).HasTradeCard);
        Assert.True(On(First, Prelude.Seq<TradeCard>(endorsed, approved), TermsBook.Empty, LanguageExt.Seq<CreditCondition>.Empty).HasTradeCard);
    }

    private static CreditStanding On(DateOnly day, Seq<TradeCard> cards, TermsBook book, Seq<CreditCondition> conditions) => CreditStanding.On(
        day, cards, book, CustomerSupply.Undisturbed, conditions, ConditionPolicy.Default, LanguageExt.Seq<OverLimitRequest>.Empty);

    private static CreditCondition.InForce InForce(ConditionKind kind, Option<DateOnly> until) => new(
        new ConditionTerms("C1", kind, Amount.Literal(100), "The owner", First, until),
        Signed("seller", Role.Salesperson),
        Signed("office", Role.HeadOffice));

    private static Signature Signed(string person, Role role) => new(person, role, People.Monday);
}
