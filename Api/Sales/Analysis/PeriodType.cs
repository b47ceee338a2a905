using CustomerGraph.Api.Access;
using CustomerGraph.Conventions.Execution;
using CustomerGraph.Conventions.Rights;
using CustomerGraph.Conventions.Scalars;
using CustomerGraph.Domain.Kernel;
using GraphQL.Types;

namespace CustomerGraph.Api.Sales.Analysis;

/// <summary>Period: a half-open range of days.</summary>
internal sealed class PeriodType : ObjectGraphType<Period>
{
    /// <summary>The type.</summary>
    public PeriodType()
    {
        Name = "Period";
        Description = "A half-open range of days: from <= date < to.";
        this.Requires(Policies.Analyses);
        Field<NonNullGraphType<LocalDateType>>("from").Description("The first day.").Pure(period => period.From);
        Field<NonNullGraphType<LocalDateType>>("to").Description("The day after the last one.").Pure(period => period.To);
        Field<NonNullGraphType<IntGraphType>>("days").Description("How many days it has.").Pure(period => period.Days);
    }
}
