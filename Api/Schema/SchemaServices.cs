using CustomerGraph.Api.Access;
using CustomerGraph.Api.Access.Audit;
using CustomerGraph.Api.Access.Custody;
using CustomerGraph.Api.Access.Keys;
using CustomerGraph.Api.Access.Users;
using CustomerGraph.Api.Complaints;
using CustomerGraph.Api.Credit;
using CustomerGraph.Api.Credit.News;
using CustomerGraph.Api.Customers;
using CustomerGraph.Api.Customers.Contacts;
using CustomerGraph.Api.Sales;
using CustomerGraph.Api.Sales.Analysis.Cube;
using CustomerGraph.Api.Sales.Analysis.Performance;
using CustomerGraph.Api.Sales.Analysis.Tendencies;
using CustomerGraph.Conventions.Entities;
using CustomerGraph.Conventions.Loading;
using CustomerGraph.Conventions.Rights;
using CustomerGraph.Conventions.Transport;
using CustomerGraph.Domain.Customers;
using CustomerGraph.Persistence.Access;
using CustomerGraph.Persistence.Access.Keys;
using CustomerGraph.Persistence.Customers;
using CustomerGraph.Persistence.Sales;
using CustomerGraph.Persistence.Sales.Analysis;
using CustomerGraph.Persistence.Sales.Analysis.Cells;

namespace CustomerGraph.Api.Schema;

/// <summary>Registers the schema: every room's types, and what they need.</summary>
internal static class SchemaServices
{
    /// <summary>Adds all that is served.</summary>
    public static IServiceCollection AddSchema(this IServiceCollection services) => services
        .AddSingleton<IRowSource, Rows>()
        .AddSingleton(CardPolicy.Default)
        .AddSingleton(provider => new CardNotches(provider.GetRequiredService<CardPolicy>(), Today(provider)))
        .AddSingleton<SalesGroups>()
        .AddSingleton<CellSlots>()
        .AddEntities()
        .AddEntity<CustomerType>()
        .AddEntity<CardChangeType>()
        .AddContacts()
        .AddEntity<EmployeeType>()
        .AddEntity<ProductType>()
        .AddEntity<SalesLineType>()
        .AddEntity<SalesCubeType>()
        .AddEntity<PerformanceType>()
        .AddEntity<TendencyType>()
        .AddEntity<OpportunityType>()
        .AddSingleton<IQueryFields, CustomerQueries>()
        .AddSingleton<IQueryFields, EmployeeQueries>()
        .AddSingleton<IQueryFields, SalesQueries>()
        .AddSingleton<IQueryFields, ViewerQueries>()
        .AddSingleton<IQueryFields, ApiKeyQueries>()
        .AddScoped<CurrentCaller>()
        .AddScoped<IPolicyJudge, CallerJudge>()
        .AddScoped<ILentFields, LentToCaller>()
        .AddScoped<IReadRecord, ReadsOnTrail>()
        .AddSingleton<CurrentActor>()
        .AddSingleton<CardStore>()
        .AddSingleton<SaleStore>()
        .AddSingleton<EmployeeStore>()
        .AddSingleton<ApiKeyStore>()
        .AddSingleton<CardErrors>()
        .AddSingleton<SaleErrors>()
        .AddSingleton<EmployeeErrors>()
        .AddSingleton<ApiKeyErrors>()
        .AddSingleton<IMutationFields, CustomerMutations>()
        .AddSingleton<IMutationFields, SaleMutations>()
        .AddCustody()
        .AddCreditDecisions()
        .AddCreditLedger()
        .AddCreditNews()
        .AddCreditEvidence()
        .AddComplaints()
        .AddSingleton<IMutationFields, EmployeeMutations>()
        .AddSingleton<IMutationFields, ApiKeyMutations>()
        .AddSingleton<QueryType>()
        .AddSingleton<MutationType>()
        .AddSingleton<SubscriptionType>()
        .AddGraphQLConventions(graph => graph.Schema<ServedSchema>());

    private static Func<DateOnly> Today(IServiceProvider provider)
    {
        var clock = provider.GetRequiredService<TimeProvider>();

        return () => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
    }
}
