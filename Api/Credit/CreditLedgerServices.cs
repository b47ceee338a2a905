using CustomerGraph.Api.Credit.Ledger;
using CustomerGraph.Api.Credit.OverLimit;
using CustomerGraph.Api.Credit.Past;
using CustomerGraph.Api.Credit.Receivables;
using CustomerGraph.Api.Schema;
using CustomerGraph.Conventions.Entities;
using CustomerGraph.Domain.Credit.Conditions;
using CustomerGraph.Persistence.Credit.Accounts;
using CustomerGraph.Persistence.Credit.Ledger;
using CustomerGraph.Persistence.Credit.OverLimit;
using CustomerGraph.Persistence.Credit.Past;
using CustomerGraph.Persistence.Credit.Policies;
using CustomerGraph.Persistence.Credit.Standings;

namespace CustomerGraph.Api.Credit;

/// <summary>Registers the credit ledger: what is checked, what is owed, what passes the limit.</summary>
internal static class CreditLedgerServices
{
    /// <summary>Adds what is served of them, and what keeps them.</summary>
    public static IServiceCollection AddCreditLedger(this IServiceCollection services) => services
        .AddSingleton(ConditionPolicy.Default)
        .AddSingleton<IStandings, StoredStandings>()
        .AddSingleton<ICreditPolicies, StoredPolicies>()
        .AddSingleton<CreditDesk>()
        .AddSingleton<PositionFields>()
        .AddSingleton<PastChecks>()
        .AddSingleton<PastFields>()
        .AddSingleton<IQueryFields, PastQueries>()
        .AddSingleton<LedgerCache>()
        .AddSingleton<LedgerStore>()
        .AddSingleton<OverLimitStore>()
        .AddSingleton<LedgerErrors>()
        .AddSingleton<CreditRefusedErrors>()
        .AddSingleton<CustomerNotFoundErrors>()
        .AddSingleton<OverLimitErrors>()
        .AddEntity<CreditExposureType>()
        .AddEntity<OverLimitRequestType>()
        .AddEntity<OpenInvoiceType>()
        .AddSingleton<IQueryFields, LedgerQueries>()
        .AddSingleton<IQueryFields, OverLimitQueries>()
        .AddSingleton<IQueryFields, ReceivablesQueries>()
        .AddSingleton<IMutationFields, LedgerMutations>()
        .AddSingleton<IMutationFields, OverLimitMutations>();
}
