using System.Runtime.CompilerServices;
using CustomerGraph.Domain.Credit.Limits;
using CustomerGraph.Persistence.Access;
using CustomerGraph.Persistence.Credit.Evidence;
using CustomerGraph.Persistence.Credit.Policies;
using CustomerGraph.Persistence.Store;
using GraphQL;
using GraphQL.Execution;
using GraphQLParser.AST;

namespace CustomerGraph.Api.Credit.Limits;

/// <summary>Grades and limits of customers as of a day: worked out once for all fields of a query that show a part of them.</summary>
internal sealed class Comparisons(IStore store, AllReceivables receivables, TimeProvider clock)
{
    private readonly ConditionalWeakTable<IExecutionContext, Known> ofQueries = [];

    /// <summary>Today, in UTC.</summary>
    public DateOnly Today => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);

    /// <summary>What an operation knows already; one that changes something reads everything anew.</summary>
    public Known Of(IResolveFieldContext context) => context.ExecutionContext.Operation.Operation == OperationType.Query
        ? ofQueries.GetOrCreateValue(context.ExecutionContext)
        : new Known();

    /// <summary>The comparisons of some customers, as far as they are seen.</summary>
    public async Task<IReadOnlyDictionary<long, LimitComparison>> ReadAsync(
        Known known, IReadOnlyCollection<long> customers, DateOnly day, Sight sight, CancellationToken cancellation)
    {
        await known.Gate.WaitAsync(cancellation);

        try
        {
            var missing = customers.Where(customer => !known.Worked.ContainsKey((day, customer))).ToList();

            if (missing.Count > 0)
            {
                await using var db = store.Open(sight);
                var policy = (await db.ReadPoliciesAsync(cancellation)).On(day);
                var evidence = await db.ReadEvidenceAsync(missing, await receivables.ReadAsync(cancellation), Today, cancellation);

                foreach (var (customer, of) in evidence)
                {
                    known.Worked[(day, customer)] = LimitComparison.Of(of, day, policy);
                }
            }

            return customers.ToDictionary(customer => customer, customer => known.Worked[(day, customer)]);
        }
        finally
        {
            known.Gate.Release();
        }
    }

    /// <summary>What was worked out for one operation.</summary>
    internal sealed class Known
    {
        public SemaphoreSlim Gate { get; } = new(1);

        public Dictionary<(DateOnly Day, long Customer), LimitComparison> Worked { get; } = [];
    }
}
