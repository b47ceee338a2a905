using CustomerGraph.Api.Schema;

namespace CustomerGraph.Api.Credit.News;

/// <summary>Registers what is told of credit.</summary>
internal static class CreditNewsServices
{
    /// <summary>Adds it.</summary>
    public static IServiceCollection AddCreditNews(this IServiceCollection services) => services
        .AddSingleton<CreditChangeType>()
        .AddSingleton<ISubscriptionFields, CreditNews>();
}
