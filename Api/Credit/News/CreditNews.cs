using CustomerGraph.Api.Access;
using CustomerGraph.Api.Feeds;
using CustomerGraph.Api.Schema;
using CustomerGraph.Conventions.Entities;
using CustomerGraph.Conventions.Identity;
using CustomerGraph.Conventions.Rights;
using CustomerGraph.Conventions.Transport.Subscriptions;
using CustomerGraph.Persistence.Credit.Events;
using CustomerGraph.Persistence.Feeds;
using CustomerGraph.Persistence.Store;
using GraphQL;
using GraphQL.Types;
using Microsoft.EntityFrameworkCore;

namespace CustomerGraph.Api.Credit.News;

/// <summary>What is told of the credit of customers when it happens.</summary>
internal sealed class CreditNews(Persistence.Feeds.Feeds feeds, IStore store) : ISubscriptionFields
{
    /// <summary>The step by which supply is suspended, as it is stored.</summary>
    private const string Suspended = "SUSPENDED";

    /// <inheritdoc/>
    public void AddTo(ObjectGraphType subscription, EntityModel entities)
    {
        subscription.Field<NonNullGraphType<CreditChangeType>>("creditChanged")
            .Description("Something happened about the credit of a customer that the subscriber sees.")
            .Argument<IdGraphType>("customer", "Only what is about this customer; all that the subscriber sees when it is not given.")
            .After()
            .ResolveEvents(
                context => Of(context.HasArgument("customer") ? context.KeyIn("customer", "Customer") : null, context.Position()), IsSeenAsync)
            .Requires(Policies.Credit);
        subscription.Field<NonNullGraphType<CreditChangeType>>("supplySuspended")
            .Description("Supply of a customer that the subscriber sees was suspended, 暫停供貨.")
            .After()
            .ResolveEvents(
                context => Of(null, context.Position()).Where(entry => entry.Row is { Stream: StreamKind.Supply, Step: Suspended }), IsSeenAsync)
            .Requires(Policies.Credit);
    }

    private IAsyncEnumerable<FeedEntry<CreditEventRow>> Of(long? customer, FeedPosition? after) =>
        feeds.Credit.Told(after).Where(entry => customer is null || entry.Row.CustomerId == customer);

    private async ValueTask<bool> IsSeenAsync(IServiceProvider services, FeedEntry<CreditEventRow> entry, CancellationToken cancellation)
    {
        var id = entry.Row.CustomerId;
        await using var db = store.Open(services.GetRequiredService<CurrentCaller>().Value.Sight);

        return await db.Customers.AnyAsync(customer => customer.Id == id, cancellation);
    }
}
