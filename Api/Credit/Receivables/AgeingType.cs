using CustomerGraph.Api.Access;
using CustomerGraph.Conventions.Entities;
using CustomerGraph.Conventions.Rights;
using CustomerGraph.Domain.Credit.Receivables;

namespace CustomerGraph.Api.Credit.Receivables;

/// <summary>ReceivablesAgeing: receivables by how long they have been overdue.</summary>
internal sealed class AgeingType : RecordType<Ageing>
{
    /// <summary>The type.</summary>
    public AgeingType()
        : base("ReceivablesAgeing", "What is open of invoices, by how long it has been overdue, 帳齡分析.")
    {
        this.Requires(Policies.Credit);
        Value("day", ageing => ageing.Day, "The day as of which it is.");
        Value("total", ageing => ageing.Total.Value, "All that is open.");
        Value("overdue", ageing => ageing.Overdue.Value, "What of it is overdue.");
        Value("overdueShare", ageing => Share(ageing), "What is overdue of all that is open, a fraction; null when nothing is open.");
        List<AgeBucketType>("buckets", ageing => ageing.Buckets, "The bands, the youngest first; they add up to the total.");
    }

    private static decimal? Share(Ageing ageing) => ageing.OverdueShare.Case as decimal?;
}
