using CustomerGraph.Conventions.Errors;
using CustomerGraph.Conventions.Scalars;
using CustomerGraph.Domain.Kernel;
using GraphQL.Types;

namespace CustomerGraph.Api.Sales.Analysis;

/// <summary>PeriodInput: the days that an analysis looks at.</summary>
internal sealed class PeriodInput : InputObjectGraphType
{
    /// <summary>The type.</summary>
    public PeriodInput()
    {
        Name = "PeriodInput";
        Description = "A half-open range of days: from <= date < to.";
        Field<NonNullGraphType<LocalDateType>>("from").Description("The first day.");
        Field<NonNullGraphType<LocalDateType>>("to").Description("The day after the last one; not before `from`.");
    }

    /// <summary>The period that an argument means.</summary>
    /// <exception cref="FieldError">It ends before it begins.</exception>
    public static Period Read(object? argument)
    {
        var days = (IDictionary<string, object?>)argument!;
        var (from, to) = ((DateOnly)days["from"]!, (DateOnly)days["to"]!);

        return Period.Create(from, to).IfLeft(_ => throw new FieldError(
            "CG_PERIOD_REVERSED",
            $"The period ends before it begins: `to` is {to:yyyy-MM-dd} and `from` is {from:yyyy-MM-dd}.",
            ("field", "period.to"),
            ("rule", "period.from <= period.to")));
    }
}
