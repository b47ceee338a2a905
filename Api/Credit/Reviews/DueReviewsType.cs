using CustomerGraph.Api.Access;
using CustomerGraph.Api.Sales.Analysis;
using CustomerGraph.Conventions.Entities;
using CustomerGraph.Conventions.Execution;
using CustomerGraph.Conventions.Rights;
using GraphQL.Types;

namespace CustomerGraph.Api.Credit.Reviews;

/// <summary>CreditReviewsDue: the customers that are to be reviewed.</summary>
internal sealed class DueReviewsType : RecordType<DueReviews>
{
    /// <summary>The type.</summary>
    public DueReviewsType()
        : base("CreditReviewsDue", "The customers whose terms are to be reviewed, 定期監控.")
    {
        this.Requires(Policies.Credit);
        Value("on", due => due.On, "The day on which they are due.");
        Value("count", due => due.Rows.Count, "How many there are.");
        AddField(new FieldType
        {
            Name = "rows",
            Description = "They, the longest due first, then by code.",
            Type = typeof(NonNullGraphType<ListGraphType<NonNullGraphType<ReviewPlanType>>>),
            Arguments = [.. RowSlice.Arguments()],
        }).PureFunc<DueReviews>((due, arguments) => RowSlice.Of(due.Rows, arguments));
    }
}
