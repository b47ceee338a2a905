using CustomerGraph.Api.Access;
using CustomerGraph.Api.Schema;
using CustomerGraph.Conventions.Entities;
using CustomerGraph.Conventions.Loading;
using CustomerGraph.Conventions.Rights;
using CustomerGraph.Conventions.Scalars;
using CustomerGraph.Persistence.Credit.Reviews;
using CustomerGraph.Persistence.Customers;
using CustomerGraph.Persistence.Store;
using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;

namespace CustomerGraph.Api.Credit.Reviews;

/// <summary>When customers are to be reviewed: of one, and the list of work.</summary>
internal sealed class ReviewFields(IStore store, TimeProvider clock) : IQueryFields
{
    /// <inheritdoc/>
    public void AddTo(ObjectGraphType query, EntityModel entities) =>
        query.Field<NonNullGraphType<DueReviewsType>>("creditReviewsDue")
            .Description("The customers whose terms are to be reviewed, 定期監控, by what is known on a day.")
            .Arguments(Day())
            .ResolveAsync(async context =>
            {
                var day = context.GetArgument<DateOnly?>("on") ?? Today;
                await using var db = store.Open(context.RequestServices!.GetRequiredService<CurrentCaller>().Value.Sight);
                var customers = await db.CustomersWithCreditAsync(context.CancellationToken);

                return DueReviews.Of(day, (await db.ReadReviewPlansAsync(customers, day, context.CancellationToken)).Values);
            })
            .Requires(Policies.Credit);

    /// <summary>Adds the field of one customer.</summary>
    public void AddTo(ObjectGraphType<Entity<CustomerRow>> credit) => credit.AddField(new FieldType
    {
        Name = "reviewDue",
        Description = "When its terms are to be reviewed next, by what is known on a day; null while it has none.",
        Type = typeof(ReviewPlanType),
        Arguments = [Day()],
        Resolver = new FuncFieldResolver<object>(context => context.Batch<long, ReviewPlan>(
            ((Entity<CustomerRow>)context.Source!).Row.Id,
            async (customers, batch) =>
            {
                await using var db = store.Open(batch.Services.GetRequiredService<CurrentCaller>().Value.Sight);
                var day = batch.Arguments?.TryGetValue("on", out var on) == true && on.Value is DateOnly given ? given : Today;

                return await db.ReadReviewPlansAsync(customers, day, batch.Cancellation);
            })),
    }).Requires(Policies.Credit);

    private DateOnly Today => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);

    private static QueryArgument<LocalDateType> Day() => new() { Name = "on", Description = "The day; today when it is not given." };
}
