using CustomerGraph.Api.Access;
using CustomerGraph.Conventions.Entities;
using CustomerGraph.Conventions.Errors;
using CustomerGraph.Conventions.Loading;
using CustomerGraph.Conventions.Rights;
using CustomerGraph.Conventions.Scalars;
using CustomerGraph.Domain.Credit.Receivables;
using CustomerGraph.Persistence.Access;
using CustomerGraph.Persistence.Credit.Past;
using CustomerGraph.Persistence.Customers;
using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;

namespace CustomerGraph.Api.Credit.Past;

/// <summary>The credit of customers as it was; the past of all customers of an answer is read at once.</summary>
internal sealed class PastFields(PastChecks past, TimeProvider clock)
{
    private const string Time = "at";

    /// <summary>The most months of sales that a figure looks at.</summary>
    private const int MostMonths = 120;

    /// <summary>Adds the fields.</summary>
    public void AddTo(ObjectGraphType<Entity<CustomerRow>> credit)
    {
        credit.AddField(new FieldType
        {
            Name = "asOf",
            Description = "The credit as it was at a time, by what was recorded until then. For grades and limits of a day see `grade`, `limitProposals`, `terms`.",
            Type = typeof(PastCreditType),
            Arguments = [new QueryArgument<NonNullGraphType<DateTimeType>> { Name = Time, Description = "The time." }],
            Resolver = new FuncFieldResolver<object>(context => context.Batch<long, PastCredit>(IdOf(context), (customers, batch) =>
                past.AsOfAsync(customers, (DateTime)batch.Arguments![Time].Value!, SightOf(batch), batch.Cancellation))),
        }).Requires(Policies.Credit);
        credit.AddField(new FieldType
        {
            Name = "health",
            Description = "How well its receivables are collected; null when it never had an invoice.",
            Type = typeof(ReceivablesHealthType),
            Arguments =
            [
                new QueryArgument<LocalDateType> { Name = "on", Description = "The last day that counts; today when it is not given." },
                new QueryArgument<IntGraphType>
                {
                    Name = "months", DefaultValue = 12, Description = $"How many months of sales to look at, 1 to {MostMonths}; each has 30 days.",
                },
            ],
            Resolver = new FuncFieldResolver<object>(context => context.Batch<long, ReceivablesHealth>(IdOf(context), (customers, batch) =>
                past.HealthAsync(customers, DayOf(batch), MonthsOf(batch), SightOf(batch), batch.Cancellation))),
        }).Requires(Policies.Credit);
    }

    private static int MonthsOf(BatchContext batch) => batch.Arguments?["months"].Value is int months and >= 1 and <= MostMonths
        ? months
        : throw new FieldError("CG_OUT_OF_RANGE", $"`months` must be from 1 to {MostMonths}.", ("field", "months"));

    private DateOnly DayOf(BatchContext batch) =>
        batch.Arguments?["on"].Value is DateOnly day ? day : DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);

    private static Sight SightOf(BatchContext batch) => batch.Services.GetRequiredService<CurrentCaller>().Value.Sight;

    private static long IdOf(IResolveFieldContext context) => ((Entity<CustomerRow>)context.Source!).Row.Id;
}
