using CustomerGraph.Api.Access;
using CustomerGraph.Api.Credit.Words;
using CustomerGraph.Conventions.Entities;
using CustomerGraph.Conventions.Rights;
using CustomerGraph.Conventions.Scalars;
using CustomerGraph.Domain.Credit.Grades;
using GraphQL.Types;

namespace CustomerGraph.Api.Credit.Grades;

/// <summary>ScorecardMeasure: what one measure brings.</summary>
internal sealed class MeasureScoreType : RecordType<MeasureScore>
{
    /// <summary>The type.</summary>
    public MeasureScoreType()
        : base("ScorecardMeasure", "What one measure brings to a grade.")
    {
        this.Requires(Policies.Credit);
        Value("measure", score => score.Measure, "What is measured.");
        this.Words<MeasureScore, NonNullGraphType<StringGraphType>>("name", "What it is called.", (score, language) => GradeWords.Of(score.Measure).In(language));
        Value("value", score => score.Value.ToOption().ToNullable(), typeof(DecimalType), "The number; null when there is none, and never zero for what is missing.");
        Value("reasonCode", score => Reasons.CodeOf(score.Value), typeof(StringGraphType), "Why there is no number, for programs: NO_STATEMENT, NOT_KNOWN.");
        this.Words<MeasureScore, StringGraphType>("reason", "Why there is no number; null when there is one.", (score, language) => Reasons.In(score.Value, language));
        Value("points", score => score.Points.ToNullable(), typeof(IntGraphType), "From 0 to 100; null when nothing is known. Whoever owes nothing has points without a number.");
        Value("evidenceOn", score => score.EvidenceOn.ToNullable(), typeof(LocalDateType), "The day as of which the evidence holds; null without evidence.");
    }
}
