using CustomerGraph.Api.Access;
using CustomerGraph.Conventions.Entities;
using CustomerGraph.Conventions.Rights;
using CustomerGraph.Domain.Credit.Reviews;

namespace CustomerGraph.Api.Credit.Reviews;

/// <summary>ReviewScore: how a group of factors was scored in a review.</summary>
internal sealed class ReviewScoreType : RecordType<ReviewScore>
{
    /// <summary>The type.</summary>
    public ReviewScoreType()
        : base("ReviewScore", "How a group of factors was scored in a review.")
    {
        this.Requires(Policies.Credit);
        Value("group", score => score.Group, "The group.");
        Value("points", score => score.Points, "From 0 to 100.");
    }
}
