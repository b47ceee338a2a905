using CustomerGraph.Api.Access;
using CustomerGraph.Conventions.Entities;
using CustomerGraph.Conventions.Loading;
using CustomerGraph.Conventions.Rights;
using CustomerGraph.Conventions.Scalars;
using CustomerGraph.Domain.Credit.Terms;
using CustomerGraph.Persistence.Credit.Terms;
using CustomerGraph.Persistence.Customers;
using CustomerGraph.Persistence.Store;
using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;
using LanguageExt;

namespace CustomerGraph.Api.Credit.Terms;

/// <summary>The terms of a customer: those in force, and all that were ever approved. The books of all customers of an answer are read at once.</summary>
internal sealed class TermsFields(IStore store, TimeProvider clock)
{
    /// <summary>Adds the fields.</summary>
    public void AddTo(ObjectGraphType<Entity<CustomerRow>> credit)
    {
        credit.AddField(new FieldType
        {
            Name = "terms",
            Description = "The terms in force on a day; null when there are none, and nothing may be sold on credit.",
            Type = typeof(AgreedTermsType),
            Arguments = [new QueryArgument<LocalDateType> { Name = "on", Description = "The day; today when it is not given." }],
            Resolver = new FuncFieldResolver<object>(context => context.Batch<long, AgreedTerms>(IdOf(context), async (keys, batch) =>
            {
                var day = DayOf(batch);

                return (await BooksAsync(keys, batch)).SelectMany(book => book.Value.TermsInForce(day).ToSeq().Map(agreed => (book.Key, Agreed: agreed)))
                    .ToDictionary(pair => pair.Key, pair => pair.Agreed);
            })),
        }).Requires(Policies.Credit);
        credit.AddField(new FieldType
        {
            Name = "termsBook",
            Description = "All terms that were ever approved, the first approval first. Later ones take the place of earlier ones, which return when they end.",
            Type = typeof(ListGraphType<NonNullGraphType<AgreedTermsType>>),
            Resolver = new FuncFieldResolver<object>(context => context.Batch<long, IEnumerable<AgreedTerms>>(
                IdOf(context), async (keys, batch) => (await BooksAsync(keys, batch)).ToDictionary(book => book.Key, book => book.Value.Agreed.AsEnumerable()))),
        }).Requires(Policies.Credit);
    }

    private static long IdOf(IResolveFieldContext context) => ((Entity<CustomerRow>)context.Source!).Row.Id;

    private DateOnly DayOf(BatchContext batch) =>
        batch.Arguments?.TryGetValue("on", out var on) == true && on.Value is DateOnly day ? day : DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);

    private async Task<IReadOnlyDictionary<long, TermsBook>> BooksAsync(IReadOnlyCollection<long> customers, BatchContext batch)
    {
        await using var db = store.Open(batch.Services.GetRequiredService<CurrentCaller>().Value.Sight);

        return await db.ReadTermsAsync(customers, batch.Cancellation);
    }
}
