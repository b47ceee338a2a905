using CustomerGraph.Api.Access;
using CustomerGraph.Api.Credit.Receivables;
using CustomerGraph.Conventions.Entities;
using CustomerGraph.Conventions.Rights;
using CustomerGraph.Domain.Credit;
using CustomerGraph.Domain.Credit.Receivables;

namespace CustomerGraph.Api.Credit.Past;

/// <summary>ReceivablesHealth: how well receivables are collected.</summary>
internal sealed class ReceivablesHealthType : RecordType<ReceivablesHealth>
{
    /// <summary>The type.</summary>
    public ReceivablesHealthType()
        : base("ReceivablesHealth", "How well receivables are collected. A figure that cannot be told is null, and beside it stands why.")
    {
        this.Requires(Policies.Credit);
        Nested<AgeingType>("ageing", health => health.Ageing, "What is open, by how long it has been overdue, 帳齡分析.");
        Value("dso", health => Number(health.Dso), "Days sales outstanding, simple: receivables / sales x days.");
        Value("dsoReason", health => Reason(health.Dso), "Why there is none.");
        Value("countbackDso", health => Number(health.Countback), "Days sales outstanding by countback: the sales of whole months are taken off, the newest first.");
        Value("countbackReason", health => Reason(health.Countback), "Why there is none.");
        Value("bestPossibleDso", health => Number(health.BestPossibleDso), "What the simple figure would be if nobody paid late.");
        Value("bestPossibleReason", health => Reason(health.BestPossibleDso), "Why there is none.");
        Value("averageDaysDelinquent", health => Number(health.DaysDelinquent), "The simple figure less the best possible one.");
        Value("averageDaysDelinquentReason", health => Reason(health.DaysDelinquent), "Why there is none.");
        Value("collectionEffectiveness", health => Number(health.CollectionEffectiveness), "Which part of what could be collected was, a fraction, 收款效率.");
        Value("collectionEffectivenessReason", health => Reason(health.CollectionEffectiveness), "Why there is none.");
        Value("averageDaysLate", health => Number(health.AverageDaysLate), "Days late per unit of money, over all that ever fell due.");
        Value("averageDaysLateReason", health => Reason(health.AverageDaysLate), "Why there is none.");
    }

    private static decimal? Number(LanguageExt.Either<FigureAbsence, decimal> figure) => figure.ToOption().ToNullable();

    private static string? Reason(LanguageExt.Either<FigureAbsence, decimal> figure) => (figure.Case as FigureAbsence)?.Code;
}
