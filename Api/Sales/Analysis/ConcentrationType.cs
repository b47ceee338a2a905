using CustomerGraph.Api.Access;
using CustomerGraph.Conventions.Execution;
using CustomerGraph.Conventions.Rights;
using CustomerGraph.Conventions.Scalars;
using CustomerGraph.Domain.Sales;
using GraphQL.Types;

namespace CustomerGraph.Api.Sales.Analysis;

/// <summary>Concentration: how unevenly sales are spread over customers.</summary>
internal sealed class ConcentrationType : ObjectGraphType<Concentration>
{
    /// <summary>The type.</summary>
    public ConcentrationType()
    {
        Name = "Concentration";
        Description = "How unevenly net sales are spread over the customers whose net sales are above zero.";
        this.Requires(Policies.Analyses);
        Field<DecimalType>("hhi").Description("Herfindahl-Hirschman index: the sum of the squared shares, as fractions; 1 when one customer has all.").Pure(measure => measure.Hhi.Value);
        Field<DecimalType>("effectiveNumber").Description("1 / HHI: so many customers of equal size would be as concentrated.").Pure(measure => measure.EffectiveNumber.Value);
        Field<DecimalType>("gini").Description("Gini coefficient with divisor n: 0 when all are equal.").Pure(measure => measure.Gini.Value);
        Field<DecimalType>("top10Share").Description("The share of the ten largest, 大客戶.").Pure(measure => measure.Top10Share.Value);
        Field<StringGraphType>("reason").Description("Why the measures are absent; null when they are not.")
            .PureFunc((measure, _) => measure.Hhi.Reason?.Sentence);
    }
}
