using CustomerGraph.Conventions.Execution;
using GraphQL;
using GraphQL.DataLoader;
using GraphQL.Types;

namespace CustomerGraph.Benchmarks.Execution;

/// <summary>Customers with their region and orders; the orders once as a list that is there, once as one to be loaded.</summary>
internal sealed class LedgerSchema : Schema
{
    public LedgerSchema() => Query = new LedgerQuery();
}

internal sealed class LedgerQuery : ObjectGraphType
{
    public LedgerQuery()
    {
        Name = "Query";
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<CustomerType>>>>("customers").Resolve(_ => Ledger.Customers);
        Field<CustomerType>("customer").Argument<NonNullGraphType<IntGraphType>>("id")
            .Resolve(context => Ledger.Customers[context.GetArgument<int>("id")]);
    }
}

internal sealed class RegionType : ObjectGraphType<Region>
{
    public RegionType()
    {
        Name = "Region";
        Field<NonNullGraphType<IntGraphType>>("id").Pure(region => region.Id);
        Field<NonNullGraphType<StringGraphType>>("name").Pure(region => region.Name);
    }
}

internal sealed class OrderType : ObjectGraphType<Order>
{
    public OrderType()
    {
        Name = "Order";
        Field<NonNullGraphType<IntGraphType>>("id").Pure(order => order.Id);
        Field<NonNullGraphType<StringGraphType>>("number").Pure(order => order.Number);
        Field<NonNullGraphType<DecimalGraphType>>("total").Pure(order => order.Total);
    }
}

internal sealed class CustomerType : ObjectGraphType<Customer>
{
    public CustomerType()
    {
        Name = "Customer";
        Field<NonNullGraphType<IntGraphType>>("id").Pure(customer => customer.Id);
        Field<NonNullGraphType<StringGraphType>>("code").Pure(customer => customer.Code);
        Field<NonNullGraphType<StringGraphType>>("name").Pure(customer => customer.Name);
        Field<StringGraphType>("email").Pure(customer => customer.Email);
        Field<StringGraphType>("phone").Pure(customer => customer.Phone);
        Field<NonNullGraphType<EnumerationGraphType<Standing>>>("standing").Pure(customer => customer.Standing);
        Field<NonNullGraphType<DecimalGraphType>>("limit").Pure(customer => customer.Limit);
        Field<NonNullGraphType<LongGraphType>>("points").Pure(customer => customer.Points);
        Field<NonNullGraphType<DateOnlyGraphType>>("since").Pure(customer => customer.Since);
        Field<NonNullGraphType<BooleanGraphType>>("active").Pure(customer => customer.Active);
        Field<NonNullGraphType<RegionType>>("region").Pure(customer => customer.Region);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<OrderType>>>>("orders").Pure(customer => customer.Orders);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<OrderType>>>>("loadedOrders")
            .Resolve(context => new Loaded(context.Source.Orders));
    }

    private sealed class Loaded(object value) : IDataLoaderResult
    {
        public Task<object?> GetResultAsync(CancellationToken cancellationToken = default) => Task.FromResult<object?>(value);
    }
}
