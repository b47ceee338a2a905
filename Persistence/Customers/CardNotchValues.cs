using System.Linq.Expressions;
using CustomerGraph.Domain.Customers;
using CustomerGraph.Domain.Sales;
using CustomerGraph.Persistence.Store;
using LanguageExt;
using Microsoft.EntityFrameworkCore;
using static LanguageExt.Prelude;

namespace CustomerGraph.Persistence.Customers;

/// <summary>All notches of a card, as they are read for sorting many cards at once.</summary>
public sealed class CardNotchValues
{
    /// <summary>The key of the card's row.</summary>
    public long Id { get; init; }

    /// <inheritdoc cref="CustomerRow.SalesGroup"/>
    public string? SalesGroup { get; init; }

    /// <inheritdoc cref="CustomerRow.Country"/>
    public string? Country { get; init; }

    /// <inheritdoc cref="CustomerRow.Region"/>
    public string? Region { get; init; }

    /// <inheritdoc cref="CustomerRow.State"/>
    public string? State { get; init; }

    /// <inheritdoc cref="CustomerRow.City"/>
    public string? City { get; init; }

    /// <inheritdoc cref="CustomerRow.Channel"/>
    public Channel Channel { get; init; }

    /// <inheritdoc cref="CustomerRow.Industry"/>
    public string? Industry { get; init; }

    /// <inheritdoc cref="CardNotches.Size"/>
    public CompanySize Size { get; init; }

    /// <inheritdoc cref="CardNotches.Scale"/>
    public BusinessScale Scale { get; init; }

    /// <inheritdoc cref="CardNotches.Limit"/>
    public CreditLimitBand Limit { get; init; }

    /// <inheritdoc cref="CustomerRow.Enthusiasm"/>
    public int? Enthusiasm { get; init; }

    /// <inheritdoc cref="CustomerRow.Standing"/>
    public Standing Standing { get; init; }

    /// <inheritdoc cref="CustomerRow.AbcClass"/>
    public AbcClass? AbcClass { get; init; }

    /// <summary>Reads the notches of cards, with one statement.</summary>
    public static Task<List<CardNotchValues>> ReadAsync(
        IQueryable<CustomerRow> cards,
        CardNotches notches,
        CancellationToken cancellation) =>
        cards.Select(Projection(notches)).ToListAsync(cancellation);

    /// <summary>The same, for the deck.</summary>
    public NotchedCard ToCard() => new(
        new Place(Optional(SalesGroup), Optional(Country), Optional(Region), Optional(State), Optional(City)),
        Channel,
        Optional(Industry),
        Size,
        Scale,
        Limit,
        Optional(Enthusiasm),
        Standing,
        Optional(AbcClass));

    private static Expression<Func<CustomerRow, CardNotchValues>> Projection(CardNotches notches)
    {
        Expression<Func<CustomerRow, CompanySize, BusinessScale, CreditLimitBand, CardNotchValues>> shape =
            (card, size, scale, limit) => new CardNotchValues
            {
                Id = card.Id,
                SalesGroup = card.SalesGroup,
                Country = card.Country,
                Region = card.Region,
                State = card.State,
                City = card.City,
                Channel = card.Channel,
                Industry = card.Industry,
                Size = size,
                Scale = scale,
                Limit = limit,
                Enthusiasm = card.Enthusiasm,
                Standing = card.Standing,
                AbcClass = card.AbcClass,
            };

        var row = shape.Parameters[0];
        var body = new Substitution(new Dictionary<Expression, Expression>
        {
            [shape.Parameters[1]] = Substitution.At(notches.Size, row),
            [shape.Parameters[2]] = Substitution.At(notches.Scale, row),
            [shape.Parameters[3]] = Substitution.At(notches.Limit, row),
        }).Visit(shape.Body);

        return Expression.Lambda<Func<CustomerRow, CardNotchValues>>(body, row);
    }
}
