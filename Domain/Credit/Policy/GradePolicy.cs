using CustomerGraph.Domain.Credit.Grades;
using CustomerGraph.Domain.Kernel;
using static LanguageExt.Prelude;

namespace CustomerGraph.Domain.Credit.Policy;

/// <summary>How a customer is graded.</summary>
public sealed record GradePolicy
{
    private GradePolicy(FactorWeights weights, Seq<PointScale> scales, GradeCuts cuts, decimal missingWeight) =>
        (Weights, Scales, Cuts, MissingWeight) = (weights, scales, cuts, missingWeight);

    /// <summary>How much each group counts.</summary>
    public FactorWeights Weights { get; }

    /// <summary>One scale for every measure, in the order of <see cref="CreditMeasures.All"/>.</summary>
    public Seq<PointScale> Scales { get; }

    /// <summary>Where the grades begin.</summary>
    public GradeCuts Cuts { get; }

    /// <summary>When more than this share of the weight is missing, the grade is one lower; a fraction.</summary>
    public decimal MissingWeight { get; }

    /// <summary>The policy, or all that is wrong with it.</summary>
    public static Validation<EntryError, GradePolicy> Create(
        FactorWeights weights, Seq<PointScale> scales, GradeCuts cuts, decimal missingWeight) => (
        Complete(scales),
        PolicyNumber.Between(PolicyNames.MissingWeight, missingWeight, 0, 1))
        .Apply((all, share) => new GradePolicy(weights, all, cuts, share));

    /// <summary>How many points a measure brings.</summary>
    public PointScale Scale(CreditMeasure measure) => Scales[(int)measure];

    private static Validation<EntryError, Seq<PointScale>> Complete(Seq<PointScale> scales) =>
        PolicyNumber.Unless(
            toSeq(scales.OrderBy(scale => scale.Measure)).Strict(),
            CreditMeasures.All
                .Map(measure => (Measure: measure, Count: scales.Filter(scale => scale.Measure == measure).Count))
                .Filter(pair => pair.Count != 1)
                .Map<EntryError>(pair => new EntryError.NotExactlyOne(PolicyNames.Points(pair.Measure), pair.Count)));
}
