using CustomerGraph.Api.Access;
using CustomerGraph.Api.Customers;
using CustomerGraph.Api.Sales.Analysis.Margins;
using CustomerGraph.Api.Sales.Analysis.Mix;
using CustomerGraph.Conventions.Entities;
using CustomerGraph.Conventions.Enums;
using CustomerGraph.Conventions.Errors;
using CustomerGraph.Conventions.Execution;
using CustomerGraph.Conventions.Rights;
using CustomerGraph.Conventions.Scalars;
using CustomerGraph.Domain.Kernel;
using CustomerGraph.Domain.Sales;
using CustomerGraph.Domain.Sales.Margins;
using CustomerGraph.Domain.Sales.Mix;
using CustomerGraph.Persistence.Customers;
using CustomerGraph.Persistence.Sales;
using CustomerGraph.Persistence.Sales.Analysis;
using GraphQL;
using GraphQL.Types;

namespace CustomerGraph.Api.Sales.Analysis;

/// <summary>SalesAnalysis: what the sales of a period say, 客戶管理分析.</summary>
internal sealed class SalesAnalysisType : ObjectGraphType<AnalysedSales>
{
    private readonly SalesGroups _groups;
    private readonly EntityModel _entities;

    /// <summary>The type.</summary>
    public SalesAnalysisType(SalesGroups groups, EntityModel entities)
    {
        (_groups, _entities) = (groups, entities);
        Name = "SalesAnalysis";
        Description = "What the sales of a period say, 客戶管理分析. Only what is selected is worked out.";
        this.Requires(Policies.Analyses);

        Field<NonNullGraphType<PeriodType>>("period").Description("The period.").Pure(sales => sales.Period);
        Field<NonNullGraphType<SalesMeasuresType>>("totals").Description("What all the sales come to.").ResolveAsync(Totals);
        Field<NonNullGraphType<ConcentrationType>>("concentration").Description("How unevenly the sales are spread over customers.")
            .ResolveAsync(async context => Concentration.Of(
                (await context.Source.ByCustomerAsync()).Select(customer => Amount.OfUnits(customer.NetUnits))));

        Field<NonNullGraphType<AbcAnalysisType>>("abc").Description("The few, the middle and the many, ABC.")
            .Arguments(
                new QueryArgument<NonNullGraphType<EnumType<AbcSubject>>> { Name = "by", DefaultValue = AbcSubject.Customer, Description = "What to rank." },
                new QueryArgument<DecimalType> { Name = "cutA", DefaultValue = AbcCuts.Default.A, Description = "Where class A ends: 0 < cutA < cutB." },
                new QueryArgument<DecimalType> { Name = "cutB", DefaultValue = AbcCuts.Default.B, Description = "Where class B ends: cutA < cutB <= 1." },
                new QueryArgument<EnumType<AbcRule>> { Name = "rule", DefaultValue = AbcPolicy.Default.Rule, Description = "On which side of a cut the one falls that crosses it." },
                new QueryArgument<EnumType<AbcTies>> { Name = "ties", DefaultValue = AbcPolicy.Default.Ties, Description = "What becomes of equal amounts." })
            .ResolveAsync(Abc);

        Field<NonNullGraphType<CompositionAnalysisType>>("composition").Description("What the sales are made up of, 客戶構成分析.")
            .Arguments(new QueryArgument<NonNullGraphType<EnumType<SalesDimension>>>
            {
                Name = "by", DefaultValue = SalesDimension.Channel, Description = "By what to group.",
            })
            .ResolveAsync(Composition);

        Field<NonNullGraphType<ListGraphType<NonNullGraphType<MarginRowType>>>>("margin")
            .Description("What groups of sales earn, 毛利率, largest profit first, equal ones by key.")
            .Argument<NonNullGraphType<EnumType<SalesDimension>>>("by", "By what to group.", argument => argument.DefaultValue = SalesDimension.Product)
            .Argument<NonNullGraphType<BooleanGraphType>>("lossMakers", "Only the groups that lose money, the largest loss first.", argument => argument.DefaultValue = false)
            .Arguments(RowSlice.Arguments())
            .ResolveAsync(Margin);

        Field<NonNullGraphType<ListGraphType<NonNullGraphType<MixRowType>>>>("productMix")
            .Description("What products or categories make up the sales, 商品銷售構成, largest net sales first, equal ones by key.")
            .Argument<NonNullGraphType<EnumType<MixSubject>>>("by", "What to list.", argument => argument.DefaultValue = MixSubject.Product)
            .Arguments(RowSlice.Arguments())
            .ResolveAsync(ProductMixed);
    }

    private static async Task<object?> Totals(IResolveFieldContext<AnalysedSales> context)
    {
        var sales = context.Source;
        var measures = await sales.ReadAsync((lines, _) => SalesTotals.MeasuresAsync(lines, sales.Cancellation));

        return measures.IfLeft(error => throw AnalysedSales.TooLarge(error.Measure));
    }

    private static async Task<object?> Abc(IResolveFieldContext<AnalysedSales> context)
    {
        var subject = context.GetArgument<AbcSubject>("by");
        var policy = Policy(context);
        var totals = await (subject == AbcSubject.Customer ? context.Source.ByCustomerAsync() : context.Source.ByProductAsync());
        var analysis = AbcAnalysis.Of(totals.Select(total => total.ToSales()), policy);

        return new AbcResult(
            subject,
            analysis.IfLeft(_ => throw AnalysedSales.TooLarge("net")),
            totals.ToDictionary(total => total.Code, total => total.Id, StringComparer.Ordinal));
    }

    private async Task<object?> Composition(IResolveFieldContext<AnalysedSales> context)
    {
        var by = context.GetArgument<SalesDimension>("by");
        var sales = context.Source;

        DemandGrouping(context, by);

        var cells = await sales.ReadAsync((lines, cards) =>
            _groups.ReadAsync(lines, cards, by, AnalysedSales.ValueName, sales.Cancellation));

        return new CompositionResult(
            by, CompositionAnalysis.Of(cells, AbcPolicy.Default).IfLeft(_ => throw AnalysedSales.TooLarge("net")));
    }

    private async Task<object?> Margin(IResolveFieldContext<AnalysedSales> context)
    {
        var by = context.GetArgument<SalesDimension>("by");
        DemandGrouping(context, by);
        var analysis = MarginAnalysis.Of(await context.Source.ByGroupAsync(by))
            .IfLeft(error => throw AnalysedSales.TooLarge(error.Measure));

        return RowSlice.Of(context.GetArgument<bool>("lossMakers") ? analysis.LossMakers : analysis.Rows, context);
    }

    private static async Task<object?> ProductMixed(IResolveFieldContext<AnalysedSales> context)
    {
        var sales = context.Source;
        var by = context.GetArgument<MixSubject>("by");
        var sold = await sales.ByGroupAsync((SalesDimension)by);
        var months = await sales.ReadBesideAsync(session => by == MixSubject.Product
            ? TargetMonths.OfProductsAsync(session.Rows<TargetRow>(), sales.Period, sales.Cancellation)
            : TargetMonths.OfCategoriesAsync(session.Rows<TargetRow>(), sales.Period, sales.Cancellation));
        var mix = ProductMix.Of(sold, PeriodTargets.Of(sales.Period, sales.IsEverything, months));

        return RowSlice.Of(mix.IfLeft(error => throw AnalysedSales.TooLarge(error.Measure)).Rows, context);
    }

    private void DemandGrouping(IResolveFieldContext context, SalesDimension by)
    {
        if (CardFields.Of(by) is { } field)
        {
            context.DemandComparison<CustomerRow>(_entities, field);
        }
    }

    private static AbcPolicy Policy(IResolveFieldContext context)
    {
        var cuts = AbcCuts.Create(
            context.GetArgument<decimal?>("cutA") ?? AbcCuts.Default.A,
            context.GetArgument<decimal?>("cutB") ?? AbcCuts.Default.B);

        return AbcPolicy.Default.Asking(
            cuts.IfFail(errors => throw Invalid(errors.Head)),
            context.GetArgument<AbcRule?>("rule") ?? AbcPolicy.Default.Rule,
            context.GetArgument<AbcTies?>("ties") ?? AbcPolicy.Default.Ties);
    }

    private static FieldError Invalid(EntryError error) =>
        new("CG_INVALID_ARGUMENT", $"{error.Field}: {error.Rule}", ("field", error.Field), ("rule", error.Rule));
}
