using CustomerGraph.Api.Access.Audit;
using CustomerGraph.Api.Schema;
using CustomerGraph.Conventions.Entities;
using CustomerGraph.Domain.Access.Custody;
using CustomerGraph.Persistence.Access.Audit;
using CustomerGraph.Persistence.Access.Custody;

namespace CustomerGraph.Api.Access.Custody;

/// <summary>Registers the loans of cards and the audit trail.</summary>
internal static class CustodyServices
{
    /// <summary>Adds what is served of them, and what keeps them.</summary>
    public static IServiceCollection AddCustody(this IServiceCollection services) => services
        .AddSingleton(CustodyPolicy.Default)
        .AddSingleton<CardLoanStore>()
        .AddSingleton<LoansInForce>()
        .AddSingleton<AuditTrail>()
        .AddSingleton<AuditInspection>()
        .AddSingleton<LoanEnds>()
        .AddSingleton<CardLoanErrors>()
        .AddEntity<CardLoanType>()
        .AddEntity<CardLoanEventType>()
        .AddEntity<AuditEntryType>()
        .AddSingleton<IQueryFields, CustodyQueries>()
        .AddSingleton<IMutationFields, CustodyMutations>();
}
