using CustomerGraph.Api.Access;
using CustomerGraph.Api.Customers;
using CustomerGraph.Api.Sales.Analysis.Cube;
using CustomerGraph.Api.Sales.Analysis.Margins;
using CustomerGraph.Api.Sales.Analysis.Mix;
using CustomerGraph.Api.Sales.Analysis.Performance;
using CustomerGraph.Api.Sales.Analysis.Tendencies;
using CustomerGraph.Conventions.Entities;
using CustomerGraph.Conventions.Enums;
using CustomerGraph.Conventions.Errors;
using CustomerGraph.Conventions.Execution;
using CustomerGraph.Conventions.Identity;
using CustomerGraph.Conventions.Paging;
using CustomerGraph.Conventions.Rights;
using CustomerGraph.Conventions.Scalars;
using CustomerGraph.Domain.Customers;
using CustomerGraph.Domain.Kernel;
using CustomerGraph.Domain.Sales;
using CustomerGraph.Domain.Sales.Margins;
using CustomerGraph.Domain.Sales.Mix;
using CustomerGraph.Domain.Sales.Performance;
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

        this.ConnectionOf(
            entities, "cube", "Any other cut: a row for each combination of values of the dimensions, in their order when nothing else is said.",
            Cube, "SalesCube", "having",
            new QueryArgument<NonNullGraphType<ListGraphType<NonNullGraphType<EnumType<SalesDimension>>>>>
            {
                Name = "by", Description = "By what to group: at least one dimension, each once.",
            })
            .Requires(Policies.Analyses);

        this.ConnectionOf(
            entities, "performance", "How customers do month by month, quarter by quarter or year by year, 交易業績分析; by time and code when nothing else is said.",
            Performance, "Performance",
            arguments: new QueryArgument<NonNullGraphType<EnumType<Granularity>>>
            {
                Name = "granularity", DefaultValue = Granularity.Month, Description = "Into what the period is divided.",
            })
            .Requires(Policies.Analyses);

        this.ConnectionOf(
            entities, "tendencies", "What customers are inclined to, 購買傾向; by customer and product when nothing else is said.", Tendencies, "Tendencies",
            arguments:
            [
                new QueryArgument<IdGraphType> { Name = "customer", Description = "One customer; all of them when it is not given." },
                new QueryArgument<IdGraphType> { Name = "product", Description = "One product; all of them when it is not given." },
            ])
            .Requires(Policies.Analyses);

        this.ConnectionOf(
            entities, "opportunities",
            "Products of class A that promising customers, of class A or B or of enthusiasm 4 and more, buy below their peers, 銷售機會; largest potential first "
            + "when nothing else is said.",
            Opportunities, "Opportunities")
            .Requires(Policies.Analyses);
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

    private Task<IReadOnlyCollection<SalesCubeRow>> Cube(IResolveFieldContext<AnalysedSales> context)
    {
        var by = context.GetArgument<List<SalesDimension>>("by");

        if (by.Count == 0 || by.Distinct().Count() < by.Count)
        {
            throw new FieldError(
                "CG_INVALID_ARGUMENT", "by: At least one dimension is needed, and each only once.", ("field", "by"), ("rule", "at least one, each once"));
        }

        by.ForEach(dimension => DemandGrouping(context, dimension));

        return SalesCube.ReadAsync(context.Source, by);
    }

    private async Task<IReadOnlyCollection<PerformanceEntry>> Performance(IResolveFieldContext<AnalysedSales> context)
    {
        DemandGrouping(context, SalesDimension.Customer);
        var sales = context.Source;
        var granularity = context.GetArgument<Granularity>("granularity");
        var part = Enum.Parse<SalesDimension>(granularity.ToString());
        var cells = await sales.CellsAsync([part, SalesDimension.Customer]);
        var targets = await sales.ReadBesideAsync(session =>
            TargetMonths.OfCustomersAsync(session.Rows<TargetRow>(), sales.Period, sales.Cancellation));
        var rows = TradePerformance.Of(
            sales.Period,
            granularity,
            cells.Select(cell => new CustomerSales(
                cell.Key.Of(part, AnalysedSales.ValueName)!, AnalysedSales.Group(cell, SalesDimension.Customer))),
            sales.IsUnfiltered,
            targets);

        return [.. rows.IfLeft(error => throw AnalysedSales.TooLarge(error.Measure)).Select(PerformanceEntry.Of)];
    }

    private Task<IReadOnlyCollection<TendencyEntry>> Tendencies(IResolveFieldContext<AnalysedSales> context)
    {
        DemandGrouping(context, SalesDimension.Customer);

        return BoughtProducts.TendenciesAsync(context.Source, Key("customer", "Customer"), Key("product", "Product"));

        long? Key(string argument, string type) =>
            context.GetArgument<object?>(argument) is null ? null : context.KeyIn(argument, type);
    }

    private Task<IReadOnlyCollection<OpportunityEntry>> Opportunities(IResolveFieldContext<AnalysedSales> context)
    {
        DemandGrouping(context, SalesDimension.Customer);
        DemandGrouping(context, SalesDimension.Channel);
        context.DemandComparison<CustomerRow>(_entities, CardFields.Of(CardAxis.Enthusiasm));

        return BoughtProducts.OpportunitiesAsync(context.Source);
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
