using CustomerGraph.Domain.Customers;
using LanguageExt;

namespace CustomerGraph.Api.Customers.Deck;

/// <summary>An axis of the deck and how many cards carry each of its values.</summary>
internal sealed record DeckAxis(CardAxis Axis, Seq<NotchCount> Values);
