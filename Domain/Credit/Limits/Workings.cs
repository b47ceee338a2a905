using static LanguageExt.Prelude;

namespace CustomerGraph.Domain.Credit.Limits;

/// <summary>Computes a limit and writes down every step; each computation has its own.</summary>
internal sealed class Workings
{
    private readonly List<LimitStep> steps = [];

    /// <summary>The steps so far.</summary>
    public Seq<LimitStep> Steps => toSeq(steps).Strict();

    /// <summary>Computes a number from others, from left to right.</summary>
    public Term Compute(LimitTerm name, Term first, params (StepOperator Operator, Term Term)[] others)
    {
        var result = new Term(name, others.Aggregate(first.Value, (value, next) => Apply(value, next.Operator, next.Term.Value)));

        steps.Add(new LimitStep.Computed(
            name,
            result.Shown,
            Operand(StepOperator.Plus, first)
                .Cons(toSeq(others).Map(other => Operand(other.Operator, other.Term)))
                .Strict()));

        return result;
    }

    /// <summary>Takes the lower of two numbers.</summary>
    public Term Lower(LimitTerm name, Term one, Term other)
    {
        var result = new Term(name, one.Value.IsAtMost(other.Value) ? one.Value : other.Value);

        steps.Add(new LimitStep.Lower(
            name, result.Shown, Operand(StepOperator.Plus, one), Operand(StepOperator.Plus, other)));

        return result;
    }

    /// <summary>Writes down something else.</summary>
    public void Note(LimitStep step) => steps.Add(step);

    /// <summary>Writes down why a limit is zero.</summary>
    public Term ZeroBecause(LimitRemark remark)
    {
        Note(new LimitStep.Remarked(remark));

        return new Term(LimitTerm.Limit, 0);
    }

    private static Quotient Apply(Quotient left, StepOperator op, Quotient right) => op switch
    {
        StepOperator.Plus => left.Plus(right),
        StepOperator.Minus => left.Minus(right),
        StepOperator.Times => left.Times(right),
        _ => left.Over(right),
    };

    private static StepOperand Operand(StepOperator op, Term term) => new(op, term.Name, term.Shown);
}
