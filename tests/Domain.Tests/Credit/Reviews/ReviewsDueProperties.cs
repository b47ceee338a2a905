using CustomerGraph.Domain.Credit.Grades;
using CustomerGraph.Domain.Credit.Policy;
using CustomerGraph.Domain.Credit.Reviews;
using FsCheck.Xunit;

namespace CustomerGraph.Domain.Tests.Credit.Reviews;

[Properties(Arbitrary = [typeof(ReviewSubjects)], MaxTest = 300, QuietOnSuccess = true)]
public sealed class ReviewsDueProperties
{
    private static readonly ReviewPolicy Policy = ReviewPolicy.Standard;

    [Property]
    public void A_review_is_due_when_its_grade_says_so_or_a_signal_fired_since_the_last_one(ReviewSubject subject)
    {
        var months = subject.Grade.Map(grade => grade switch
        {
            CreditGrade.AAA or CreditGrade.AA => 12, CreditGrade.A or CreditGrade.B => 6, CreditGrade.C => 3, _ => 1,
        }).IfNone(1);

        for (var day = subject.Last; day < subject.Last.AddDays(400); day = day.AddDays(3))
        {
            Assert.Equal(
                subject.Last.AddMonths(months) <= day || subject.Signals.Exists(signal => subject.Last < signal.On && signal.On <= day),
                !ReviewsDue.On(day, Prelude.Seq1(subject), Policy).IsEmpty);
        }
    }

    [Property]
    public void The_list_has_what_is_due_longest_first_whatever_the_order_of_the_customers(Seq<ReviewSubject> subjects)
    {
        var list = ReviewsDue.On(ReviewSubjects.Start.AddDays(200), subjects, Policy);

        Assert.Equal(list.OrderBy(review => (review.DueOn, review.Customer)), list);
        Assert.Equal(list, ReviewsDue.On(ReviewSubjects.Start.AddDays(200), subjects.Rev(), Policy));
    }
}

public static class ReviewSubjects
{
    public static readonly DateOnly Start = new(2026, 1, 31);

    private static readonly Gen<FiredSignal> Signals =
        Gen.Choose(-20, 300).Select(day => new FiredSignal($"DAYS_LATE_{day}", Start.AddDays(day)));

    private static readonly Gen<ReviewSubject> Subjects =
        from code in Gen.Choose(0, 99)
        from grade in Gen.OneOf(Gen.Constant(Option<CreditGrade>.None), Gen.Elements(Enum.GetValues<CreditGrade>()).Select(Prelude.Some))
        from last in Gen.Choose(0, 200)
        from count in Gen.Choose(0, 2)
        from signals in Gen.OneOf(Signals, Gen.Constant(new FiredSignal("ON_THE_DAY", Start.AddDays(last)))).ListOf(count)
        select new ReviewSubject($"C{code}", grade, Start.AddDays(last), signals.ToSeq().Strict());

    public static Arbitrary<ReviewSubject> SeveralSubjects() => Subjects.ToArbitrary();

    public static Arbitrary<Seq<ReviewSubject>> Lists() =>
        Subjects.ListOf().Select(all => all.DistinctBy(one => one.Customer).ToSeq().Strict()).ToArbitrary();
}
