using CustomerGraph.Api.Credit.Conditions;
using CustomerGraph.Api.Credit.Decisions;
using CustomerGraph.Api.Credit.Supply;
using CustomerGraph.Api.Credit.Terms;
using CustomerGraph.Api.Credit.TradeCards;
using CustomerGraph.Api.Schema;
using CustomerGraph.Conventions.Entities;
using CustomerGraph.Persistence.Credit.Conditions;
using CustomerGraph.Persistence.Credit.Supply;
using CustomerGraph.Persistence.Credit.Terms;
using CustomerGraph.Persistence.Credit.TradeCards;

namespace CustomerGraph.Api.Credit;

/// <summary>Registers the decisions about credit.</summary>
internal static class DecisionServices
{
    /// <summary>Adds what is served of them, and what keeps them.</summary>
    public static IServiceCollection AddCreditDecisions(this IServiceCollection services) => services
        .AddSingleton<TradeCardStore>()
        .AddSingleton<LimitChangeStore>()
        .AddSingleton<ConditionStore>()
        .AddSingleton<SupplyStore>()
        .AddSingleton<TermsFields>()
        .AddSingleton<SignedMutations>()
        .AddSingleton<DecisionErrors>()
        .AddSingleton<AgreedTermsType>()
        .AddSingleton<ReportedAnomalyType>()
        .AddEntity<CustomerCreditType>()
        .AddEntity<TradeCardType>()
        .AddEntity<LimitChangeType>()
        .AddEntity<CreditConditionType>()
        .AddEntity<SupplyHoldType>()
        .AddSingleton<IQueryFields, CreditQueries>()
        .AddSingleton<IMutationFields, TradeCardMutations>()
        .AddSingleton<IMutationFields, LimitChangeMutations>()
        .AddSingleton<IMutationFields, ConditionMutations>()
        .AddSingleton<IMutationFields, SupplyMutations>();
}
