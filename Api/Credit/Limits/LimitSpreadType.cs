using CustomerGraph.Api.Access;
using CustomerGraph.Api.Credit.Words;
using CustomerGraph.Conventions.Entities;
using CustomerGraph.Conventions.Rights;
using CustomerGraph.Conventions.Scalars;
using CustomerGraph.Domain.Credit.Limits;
using GraphQL.Types;

namespace CustomerGraph.Api.Credit.Limits;

/// <summary>LimitSpread: how far apart the limits of the methods are.</summary>
internal sealed class LimitSpreadType : RecordType<LimitSpread>
{
    /// <summary>The type.</summary>
    public LimitSpreadType()
        : base("LimitSpread", "How far apart the limits of the methods are, so that nobody takes one of them for the truth.")
    {
        this.Requires(Policies.Credit);
        Value("lowest", spread => spread.Lowest.Value, "The lowest limit.");
        Value("highest", spread => spread.Highest.Value, "The highest limit.");
        Value("ratio", spread => spread.Ratio.ToOption().ToNullable(), typeof(DecimalType), "The highest over the lowest, 1 when all agree; null when the lowest is zero.");
        this.Words<LimitSpread, StringGraphType>("reason", "Why there is no ratio; null when there is one.", (spread, language) => Reasons.In(spread.Ratio, language));
    }
}
