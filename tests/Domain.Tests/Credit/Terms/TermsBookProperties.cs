using CustomerGraph.Domain.Access;
using CustomerGraph.Domain.Credit.Conditions;
using CustomerGraph.Domain.Credit.Decisions;
using CustomerGraph.Domain.Credit.Grades;
using CustomerGraph.Domain.Credit.Terms;
using CustomerGraph.Domain.Kernel;
using FsCheck.Xunit;

namespace CustomerGraph.Domain.Tests.Credit.Terms;

[Properties(Arbitrary = [typeof(TermsBooks)], MaxTest = 300, QuietOnSuccess = true)]
public sealed class TermsBookProperties
{
    [Property]
    public void On_a_day_the_terms_hold_that_were_approved_last_of_those_whose_time_it_is(TermsBook book)
    {
        for (var day = TermsBooks.First; day < TermsBooks.First.AddDays(30); day = day.AddDays(1))
        {
            var expected = Option<AgreedTerms>.None;

            foreach (var agreed in book.Agreed)
            {
                expected = agreed.From <= day && agreed.Until.ForAll(until => day < until) ? agreed : expected;
            }

            Assert.Equal(expected, book.TermsInForce(day));
        }
    }

    [Property]
    public void After_a_temporary_limit_the_earlier_one_is_back_on_its_last_day_and_not_before(TermsBook book, AgreedTerms temporary)
    {
        var start = TermsBooks.First.AddDays(5);
        var end = start.AddDays(7);
        var with = book.With(temporary with { From = start, Until = end });

        Assert.Equal(book.TermsInForce(start.AddDays(-1)), with.TermsInForce(start.AddDays(-1)));
        Assert.Equal(temporary.Terms, with.TermsInForce(start).Map(agreed => agreed.Terms));
        Assert.Equal(temporary.Terms, with.TermsInForce(end.AddDays(-1)).Map(agreed => agreed.Terms));
        Assert.Equal(book.TermsInForce(end), with.TermsInForce(end));
    }

    [Property]
    public void What_is_approved_later_changes_nothing_of_what_was_known_before(TermsBook book, AgreedTerms later)
    {
        var known = TermsBooks.Start.AddDays(40);
        var with = book.With(later with { Approval = later.Approval with { At = known.AddTicks(1) } });

        for (var day = TermsBooks.First; day < TermsBooks.First.AddDays(30); day = day.AddDays(1))
        {
            Assert.Equal(book.TermsInForce(day), with.TermsInForce(day, known));
        }

        Assert.Equal(book.Agreed, with.Agreed.Take(book.Agreed.Count));
    }
}

public static class TermsBooks
{
    public static readonly DateOnly First = new(2026, 3, 2);

    public static readonly DateTimeOffset Start = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    private static readonly Gen<AgreedTerms> Agreements =
        from limit in Gen.Choose(0, 100)
        from start in Gen.Choose(0, 20)
        from days in Gen.OneOf(Gen.Constant(Option<int>.None), Gen.Choose(1, 12).Select(Prelude.Some))
        let terms = new CreditTerms(CreditGrade.A, Amount.Literal(limit), 30, LanguageExt.Seq<ConditionKind>.Empty)
        let approval = new Signature("office", Role.HeadOffice, Start.AddDays(start))
        select new AgreedTerms($"L{limit}", terms, First.AddDays(start), days.Map(count => First.AddDays(start + count)), approval);

    public static Arbitrary<AgreedTerms> SeveralTerms() => Agreements.ToArbitrary();

    public static Arbitrary<TermsBook> Books() =>
        (from count in Gen.Choose(0, 6)
         from agreed in Agreements.ListOf(count)
         select new TermsBook(agreed.ToSeq().Strict())).ToArbitrary();
}
