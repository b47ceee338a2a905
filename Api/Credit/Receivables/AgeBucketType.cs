using CustomerGraph.Api.Access;
using CustomerGraph.Conventions.Entities;
using CustomerGraph.Conventions.Rights;
using CustomerGraph.Domain.Credit.Receivables;

namespace CustomerGraph.Api.Credit.Receivables;

/// <summary>AgeBucket: the receivables of one band.</summary>
internal sealed class AgeBucketType : RecordType<AgeBucket>
{
    /// <summary>The type.</summary>
    public AgeBucketType()
        : base("AgeBucket", "What is open in one band.")
    {
        this.Requires(Policies.Credit);
        Value("band", bucket => bucket.Band, "For how long it has been overdue.");
        Value("amount", bucket => bucket.Amount.Value, "How much it is.");
        Value("count", bucket => bucket.Count, "How many invoices.");
    }
}
