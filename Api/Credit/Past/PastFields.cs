using CustomerGraph.Api.Access;
using CustomerGraph.Conventions.Entities;
using CustomerGraph.Conventions.Loading;
using CustomerGraph.Conventions.Rights;
using CustomerGraph.Conventions.Scalars;
using CustomerGraph.Persistence.Credit.Past;
using CustomerGraph.Persistence.Customers;
using GraphQL.Resolvers;
using GraphQL.Types;

namespace CustomerGraph.Api.Credit.Past;

/// <summary>The credit of customers as it was; the past of all customers of an answer is read at once.</summary>
internal sealed class PastFields(PastChecks past)
{
    private const string Time = "at";

    /// <summary>Adds the field.</summary>
    public void AddTo(ObjectGraphType<Entity<CustomerRow>> credit) => credit.AddField(new FieldType
    {
        Name = "asOf",
        Description = "The credit as it was at a time, by what was recorded until then. For grades and limits of a day see `grade`, `limitProposals`, `terms`.",
        Type = typeof(PastCreditType),
        Arguments = [new QueryArgument<NonNullGraphType<DateTimeType>> { Name = Time, Description = "The time." }],
        Resolver = new FuncFieldResolver<object>(context => context.Batch<long, PastCredit>(
            ((Entity<CustomerRow>)context.Source!).Row.Id,
            (customers, batch) => past.AsOfAsync(
                customers,
                (DateTime)batch.Arguments![Time].Value!,
                batch.Services.GetRequiredService<CurrentCaller>().Value.Sight,
                batch.Cancellation))),
    }).Requires(Policies.Credit);
}
