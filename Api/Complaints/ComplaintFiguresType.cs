using CustomerGraph.Api.Access;
using CustomerGraph.Conventions.Entities;
using CustomerGraph.Conventions.Rights;
using CustomerGraph.Domain.Complaints.Statistics;
using GraphQL.Types;

namespace CustomerGraph.Api.Complaints;

/// <summary>ComplaintStatisticsRow: complaints with something in common.</summary>
internal sealed class ComplaintFiguresType : RecordType<ComplaintFigures>
{
    /// <summary>The type.</summary>
    public ComplaintFiguresType()
        : base("ComplaintStatisticsRow", "The complaints of a period with something in common.")
    {
        this.Requires(Policies.Analyses);
        Value("key", row => row.Key, "What they have in common: the name of a content, department or cause, the code of a product or customer, or a month like 2026-03.");
        Value("count", row => row.Count, "How many.");
        Value("perThousandDocuments", row => row.PerThousandDocuments.Value, "How many for each thousand sales documents; null without documents.");
        Value("notEstablished", row => row.NotEstablished.Value, "Which share of those that were judged was not valid; null when none was judged.");
        Value("medians", row => row.Medians, typeof(NonNullGraphType<ListGraphType<NonNullGraphType<StepMedianType>>>), "How long they stayed in each state that one of them has left.");
        Value("cost", row => row.Cost.Value, "What the remedies that were carried out cost.");
        Value("repeats", row => row.Repeats, "How many repeat an earlier complaint of the same customer about the same.");
    }
}
