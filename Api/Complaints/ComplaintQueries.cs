using CustomerGraph.Api.Access;
using CustomerGraph.Api.Sales.Analysis;
using CustomerGraph.Api.Schema;
using CustomerGraph.Conventions.Entities;
using CustomerGraph.Conventions.Enums;
using CustomerGraph.Conventions.Paging;
using CustomerGraph.Conventions.Rights;
using CustomerGraph.Domain.Complaints.Statistics;
using CustomerGraph.Persistence.Complaints;
using CustomerGraph.Persistence.Store;
using GraphQL;
using GraphQL.Types;

namespace CustomerGraph.Api.Complaints;

/// <summary>What can be asked of complaints.</summary>
internal sealed class ComplaintQueries(IStore store) : IQueryFields
{
    /// <inheritdoc/>
    public void AddTo(ObjectGraphType query, EntityModel entities)
    {
        query.Connection<ComplaintRow>(
            entities, "complaints", "The complaints of customers that the caller sees, 客戶投訴; `where: { overdue: { eq: true } }` selects those that wait too long.")
            .Requires(Policies.Complaints);
        query.Entity<ComplaintRow, string>(
            entities,
            "complaintByNumber",
            "The complaint with this number; null when there is none, or none that the caller may see.",
            row => row.Number,
            context => context.GetArgument<string>("number"),
            new QueryArgument<NonNullGraphType<StringGraphType>> { Name = "number", Description = "The number." })
            .Requires(Policies.Complaints);
        query.Field<NonNullGraphType<ListGraphType<NonNullGraphType<ComplaintFiguresType>>>>("complaintStatistics")
            .Description("What the complaints come to that were recorded in a period, of customers that the caller sees; ordered by key.")
            .Arguments(
                new QueryArgument<NonNullGraphType<PeriodInput>> { Name = "period", Description = "The days to look at." },
                new QueryArgument<NonNullGraphType<EnumType<ComplaintDimension>>> { Name = "by", Description = "What they are counted by." })
            .ResolveAsync(async context =>
            {
                var period = PeriodInput.Read(context.Arguments!["period"].Value);
                var dimension = context.GetArgument<ComplaintDimension>("by");
                await using var db = store.Open(context.RequestServices!.GetRequiredService<CurrentCaller>().Value.Sight);

                return await db.ComplaintStatisticsAsync(period, dimension, context.CancellationToken);
            })
            .Requires(Policies.Analyses);
    }
}
