using CustomerGraph.Api.Access;
using CustomerGraph.Api.Customers.Deck;
using CustomerGraph.Api.Schema;
using CustomerGraph.Conventions.Entities;
using CustomerGraph.Conventions.Filtering;
using CustomerGraph.Conventions.Loading;
using CustomerGraph.Conventions.Paging;
using CustomerGraph.Conventions.Rights;
using CustomerGraph.Domain.Customers;
using CustomerGraph.Persistence.Customers;
using GraphQL;
using GraphQL.Types;
using LanguageExt;

namespace CustomerGraph.Api.Customers;

/// <summary>What can be asked of customer cards.</summary>
internal sealed class CustomerQueries(CardNotches notches, IRowSource rows) : IQueryFields
{
    /// <inheritdoc/>
    public void AddTo(ObjectGraphType query, EntityModel entities)
    {
        query.Connection<CustomerRow>(entities, "customers", "The customer cards, 客戶資料卡.").Requires(Policies.Cards);
        query.Entity<CustomerRow, string>(
            entities,
            "customerByCode",
            "The customer with this code; null when there is none, or none that the caller may see.",
            row => row.Code,
            context => context.GetArgument<string>("code"),
            new QueryArgument<NonNullGraphType<StringGraphType>> { Name = "code", Description = "The code." })
            .Requires(Policies.Cards);
        query.Field<NonNullGraphType<CardDeckType>>("cardDeck")
            .Description("The deck: how many cards of a selection carry each value of each notch, 有孔式客戶資料卡.")
            .Arguments(entities.Where<CustomerRow>("Which cards to count; all when it is not given."))
            .ResolveAsync(async context =>
            {
                var selected = context.Selected<CustomerRow>(entities);
                var axes = AxesFor(context, entities);
                var cancellation = context.CancellationToken;

                await using var session = rows.Open(context.RequestServices!);
                var cards = await CardNotchValues.ReadAsync(selected(session), notches, cancellation);

                return new SeenDeck(new CardDeck(cards.Map(card => card.ToCard()).ToSeq().Strict()), axes);
            })
            .Requires(Policies.Cards);
    }

    /// <summary>The axes that the caller may see; to count a guarded one is to read it of all cards.</summary>
    private static List<CardAxis> AxesFor(IResolveFieldContext context, EntityModel entities)
    {
        var axes = Enum.GetValues<CardAxis>().Where(axis => context.MayCompare<CustomerRow>(entities, CardFields.Of(axis))).ToList();

        if (context.SubFields?.Values.Any(part => part.Field.Name == "axes") == true)
        {
            axes.ForEach(axis => context.DemandComparison<CustomerRow>(entities, CardFields.Of(axis)));
        }

        return axes;
    }
}
