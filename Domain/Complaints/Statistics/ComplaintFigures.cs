using CustomerGraph.Domain.Kernel;

namespace CustomerGraph.Domain.Complaints.Statistics;

/// <summary>The complaints of a period with something in common.</summary>
/// <param name="Key">What they have in common: the name of a content, department or cause, the code of a product or customer, or a month like "2026-03".</param>
/// <param name="Count">How many.</param>
/// <param name="PerThousandDocuments">How many for each thousand sales documents of the period; absent without documents.</param>
/// <param name="NotEstablished">Which share of those that were judged was not valid; absent when none was judged.</param>
/// <param name="Medians">How long they stayed in each state that one of them has left, in the order of the states.</param>
/// <param name="Cost">What the remedies that were carried out cost.</param>
/// <param name="Repeats">How many of them repeat an earlier complaint of the same customer about the same.</param>
public sealed record ComplaintFigures(
    string Key,
    int Count,
    Ratio PerThousandDocuments,
    Ratio NotEstablished,
    Seq<StepMedian> Medians,
    Amount Cost,
    int Repeats);
