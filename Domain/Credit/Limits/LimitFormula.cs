using CustomerGraph.Domain.Kernel;
using static LanguageExt.Prelude;

namespace CustomerGraph.Domain.Credit.Limits;

/// <summary>A method: what it needs, and what it makes of it.</summary>
/// <param name="Method">Which method.</param>
/// <param name="Id">The id and version of its formula.</param>
/// <param name="Needs">What it needs, in the order in which it is shown.</param>
/// <param name="Work">Computes the limit when all of that is known.</param>
internal sealed record LimitFormula(
    LimitMethod Method,
    FormulaId Id,
    Seq<LimitTerm> Needs,
    Func<Func<LimitTerm, Term>, Workings, Term> Work)
{
    /// <summary>The limit, or why there is none.</summary>
    public LimitEstimate Estimate(LimitEvidence evidence)
    {
        var inputs = Needs.Bind(term => evidence.Find(term).ToSeq()).Strict();
        var missing = Needs.Filter(term => !inputs.Exists(input => input.Term == term)).Strict();

        if (!missing.IsEmpty)
        {
            return Absent(evidence.TooOld(missing).IfNone(() => new LimitAbsence.Missing(missing)), inputs);
        }

        var work = new Workings();
        var limit = Work(term => Known(term, inputs), work);

        return limit.Value.CutOff().Match(
            Some: amount => new LimitEstimate(Method, Id, amount, inputs, work.Steps),
            None: () => Absent(new LimitAbsence.TooLarge(), inputs));
    }

    private static Term Known(LimitTerm term, Seq<LimitInput> inputs) => inputs
        .Find(input => input.Term == term)
        .Map(input => new Term(term, input.Value))
        .IfNone(() => throw new InvalidOperationException($"{term} is not among what is needed."));

    private LimitEstimate Absent(LimitAbsence reason, Seq<LimitInput> inputs) =>
        new(Method, Id, Left<LimitAbsence, Amount>(reason), inputs, Empty);
}
