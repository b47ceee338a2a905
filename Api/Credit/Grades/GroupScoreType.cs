using CustomerGraph.Api.Access;
using CustomerGraph.Api.Credit.Words;
using CustomerGraph.Conventions.Entities;
using CustomerGraph.Conventions.Rights;
using CustomerGraph.Conventions.Scalars;
using CustomerGraph.Domain.Credit.Grades;
using GraphQL.Types;

namespace CustomerGraph.Api.Credit.Grades;

/// <summary>ScorecardGroup: what one group of measures brings.</summary>
internal sealed class GroupScoreType : RecordType<GroupScore>
{
    /// <summary>The type.</summary>
    public GroupScoreType()
        : base("ScorecardGroup", "What one group of measures brings to a grade.")
    {
        this.Requires(Policies.Credit);
        Value("group", score => score.Group, "The group.");
        this.Words<GroupScore, NonNullGraphType<StringGraphType>>("name", "What it is called.", (score, language) => GradeWords.Of(score.Group).In(language));
        Value("weight", score => score.Weight, "Its weight by the policy, a fraction.");
        Value("weightInScore", score => score.WeightInScore, "Its weight among the groups that are not missing; 0 when it is missing itself.");
        Value("points", score => score.Points.ToNullable(), typeof(DecimalType), "The mean of the points of its measures, from 0 to 100; null when it is missing.");
        Value("missing", score => score.Points.IsNone, "Whether none of its measures is known, so that it takes no part.");
        List<MeasureScoreType>("measures", score => score.Measures, "All its measures, known or not.");
    }
}
