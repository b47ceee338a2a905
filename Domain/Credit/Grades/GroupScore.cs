namespace CustomerGraph.Domain.Credit.Grades;

/// <summary>What one group of measures brings.</summary>
/// <param name="Group">The group.</param>
/// <param name="Weight">Its weight by the policy, a fraction.</param>
/// <param name="WeightInScore">Its weight among the groups that are not missing; zero when it is missing itself.</param>
/// <param name="Points">The mean of the points of its measures, from 0 to 100; none when it is missing.</param>
/// <param name="Measures">All its measures, known or not.</param>
public sealed record GroupScore(
    FactorGroup Group, decimal Weight, decimal WeightInScore, Option<decimal> Points, Seq<MeasureScore> Measures);
