using CustomerGraph.Api.Schema;
using CustomerGraph.Conventions.Entities;
using CustomerGraph.Persistence.Complaints;

namespace CustomerGraph.Api.Complaints;

/// <summary>Registers complaints.</summary>
internal static class ComplaintServices
{
    /// <summary>Adds what is served of them, and what keeps them.</summary>
    public static IServiceCollection AddComplaints(this IServiceCollection services) => services
        .AddSingleton<ComplaintStore>()
        .AddSingleton<ComplaintHistoryFields>()
        .AddSingleton<ComplaintErrors>()
        .AddSingleton<ComplaintEventType>()
        .AddSingleton<RemedyLineType>()
        .AddSingleton<PenaltyLineType>()
        .AddSingleton<MeasureLineType>()
        .AddSingleton<ComplaintFiguresType>()
        .AddSingleton<StepMedianType>()
        .AddEntity<ComplaintType>()
        .AddSingleton<IQueryFields, ComplaintQueries>()
        .AddSingleton<IMutationFields, ComplaintMutations>();
}
