using CustomerGraph.Domain.Customers;

namespace CustomerGraph.Api.Customers.Deck;

/// <summary>A deck, and the axes of it that the caller may see.</summary>
internal sealed record SeenDeck(CardDeck Deck, IReadOnlyList<CardAxis> Axes);
