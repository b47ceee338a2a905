using CustomerGraph.Api.Access;
using CustomerGraph.Api.Credit.Grades;
using CustomerGraph.Conventions.Entities;
using CustomerGraph.Conventions.Enums;
using CustomerGraph.Conventions.Loading;
using CustomerGraph.Conventions.Rights;
using CustomerGraph.Conventions.Scalars;
using CustomerGraph.Domain.Credit.Grades;
using CustomerGraph.Domain.Credit.Limits;
using CustomerGraph.Persistence.Customers;
using GraphQL.Resolvers;
using GraphQL.Types;

namespace CustomerGraph.Api.Credit.Limits;

/// <summary>The grade of a customer and the limits of the five methods side by side. All customers of an answer are read at once.</summary>
internal sealed class ComparisonFields(Comparisons comparisons)
{
    /// <summary>Adds the fields.</summary>
    public void AddTo(ObjectGraphType<Entity<CustomerRow>> credit)
    {
        Add(credit, "grade", typeof(EnumType<CreditGrade>),
            "The grade that the scorecard gives on a day, 信用等級; null when nothing is known. The grade of the terms is in `terms`.",
            comparison => comparison.Scorecard.Grade.ToNullable());
        Add(credit, "scorecard", typeof(ScorecardType), "The grade on a day with all it is made of.", comparison => comparison.Scorecard);
        Add(credit, "limitProposals", typeof(ListGraphType<NonNullGraphType<LimitProposalType>>),
            "What each of the five methods gives on a day, side by side, 五種方法.", WorkedLimit.Of);
        Add(credit, "spread", typeof(LimitSpreadType), "How far apart they are; null when no method gives a limit.",
            comparison => comparison.Spread.MatchUnsafe(spread => spread, () => null));
        Add(credit, "recommendedLimit", typeof(DecimalType),
            "The lower of the overall judgement and the median of the other methods; null without an overall judgement. A recommendation decides nothing.",
            comparison => comparison.Recommended.ToOption().Map(limit => limit.Value).ToNullable());
    }

    private void Add(
        ObjectGraphType<Entity<CustomerRow>> credit, string name, Type type, string description, Func<LimitComparison, object?> part) =>
        credit.AddField(new FieldType
        {
            Name = name,
            Description = description,
            Type = type,
            Arguments = [new QueryArgument<LocalDateType> { Name = "on", Description = "The day; today when it is not given. What was known later is not looked at." }],
            Resolver = new FuncFieldResolver<object>(context =>
            {
                var known = comparisons.Of(context);

                return context.Batch<long, object?>(((Entity<CustomerRow>)context.Source!).Row.Id, async (customers, batch) =>
                    (await comparisons.ReadAsync(
                        known,
                        customers,
                        batch.Arguments?.TryGetValue("on", out var on) == true && on.Value is DateOnly day ? day : comparisons.Today,
                        batch.Services.GetRequiredService<CurrentCaller>().Value.Sight,
                        batch.Cancellation)).ToDictionary(pair => pair.Key, pair => part(pair.Value)));
            }),
        }).Requires(Policies.Credit);
}
