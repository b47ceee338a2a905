using CustomerGraph.Api.Access;
using CustomerGraph.Conventions.Loading;
using CustomerGraph.Conventions.Entities;
using CustomerGraph.Conventions.Rights;
using CustomerGraph.Conventions.Scalars;
using CustomerGraph.Domain.Credit.Receivables;
using CustomerGraph.Domain.Kernel;
using CustomerGraph.Persistence;
using CustomerGraph.Persistence.Credit.Accounts;
using CustomerGraph.Persistence.Customers;
using CustomerGraph.Persistence.Store;
using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;
using LanguageExt;

namespace CustomerGraph.Api.Credit.Receivables;

/// <summary>What a customer owes beside what it may owe; read for all customers of an answer at once.</summary>
internal sealed class PositionFields(IStore store, TimeProvider clock)
{
    /// <summary>Adds the fields.</summary>
    public void AddTo(ObjectGraphType<Entity<CustomerRow>> credit)
    {
        Position(credit, "limit", "The limit in force, 信用額度; null when nobody has set one, which is not a limit of zero.", one => one.Limit);
        Position(credit, "available", "Limit - committed, below zero when the limit is passed; null without a limit.", one => one.Available);
        credit.AddField(new FieldType
        {
            Name = "ageing",
            Description = "What is open of its invoices today, by how long it has been overdue, 帳齡分析; null when nothing is open.",
            Type = typeof(AgeingType),
            Resolver = new FuncFieldResolver<object>(context => context.Batch<long, Ageing>(
                IdOf(context), (keys, batch) => ReadAsync(batch, (db, today) => db.AgeingsAsync(keys, today, batch.Cancellation)))),
        }).Requires(Policies.Credit);
    }

    private void Position(ObjectGraphType<Entity<CustomerRow>> credit, string name, string description, Func<CreditPosition, Option<Amount>> of) =>
        credit.AddField(new FieldType
        {
            Name = name,
            Description = description,
            Type = typeof(DecimalType),
            Resolver = new FuncFieldResolver<object>(context => context.Batch<long, object>(IdOf(context), async (keys, batch) =>
            {
                var positions = await ReadAsync(batch, (db, today) => db.PositionsAsync(keys, today, batch.Cancellation));

                return keys.Select(key => (key, Amount: of(positions.GetValueOrDefault(key, CreditPosition.None))))
                    .Where(one => one.Amount.IsSome)
                    .ToDictionary(one => one.key, object (one) => one.Amount.IfNone(Amount.Zero).Value);
            })),
        }).Requires(Policies.Credit);

    private async Task<T> ReadAsync<T>(BatchContext batch, Func<CustomerGraphDb, DateOnly, Task<T>> read)
    {
        await using var db = store.Open(batch.Services.GetRequiredService<CurrentCaller>().Value.Sight);

        return await read(db, DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime));
    }

    private static long IdOf(IResolveFieldContext context) => ((Entity<CustomerRow>)context.Source!).Row.Id;
}
