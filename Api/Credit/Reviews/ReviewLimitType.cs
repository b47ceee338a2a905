using CustomerGraph.Api.Access;
using CustomerGraph.Conventions.Entities;
using CustomerGraph.Conventions.Rights;
using CustomerGraph.Domain.Credit.Limits;
using CustomerGraph.Persistence.Credit.Reviews;

namespace CustomerGraph.Api.Credit.Reviews;

/// <summary>ReviewLimit: what one of the five methods gave in a review.</summary>
internal sealed class ReviewLimitType : RecordType<NamedFigure>
{
    /// <summary>The type.</summary>
    public ReviewLimitType()
        : base("ReviewLimit", "What one of the five methods gave in a review.")
    {
        this.Requires(Policies.Credit);
        Value("method", figure => Enum.Parse<LimitMethod>(figure.Name), "The method.");
        Value("amount", figure => figure.Number, "The limit; null when the method gave none.");
    }
}
