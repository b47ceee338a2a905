using CustomerGraph.Api.Access;
using CustomerGraph.Conventions.Enums;
using CustomerGraph.Conventions.Execution;
using CustomerGraph.Conventions.Rights;
using CustomerGraph.Domain.Customers;
using GraphQL.Types;

namespace CustomerGraph.Api.Customers.Deck;

/// <summary>DeckValue: one notch and how many cards carry it.</summary>
internal sealed class DeckValueType : ObjectGraphType<NotchCount>
{
    /// <summary>The type.</summary>
    public DeckValueType()
    {
        Name = "DeckValue";
        Description = "One value of an axis, and how many cards carry it.";
        this.Requires(Policies.Cards);
        Field<StringGraphType>("value")
            .Description("The value as it is written in conditions; null where a condition for the cards of which it is not known is `eq: null`.")
            .PureFunc((count, _) => count.Notch.Value.MatchUnsafe(
                value => Written(count.Notch.Axis, value),
                () => HasUnknown(count.Notch.Axis) ? "UNKNOWN" : null));
        Field<NonNullGraphType<IntGraphType>>("cards").Description("How many cards carry it.").Pure(count => count.Cards);
    }

    /// <summary>Whether not to be known is a value of the axis's enumeration.</summary>
    private static bool HasUnknown(CardAxis axis) =>
        axis is CardAxis.CompanySize or CardAxis.BusinessScale or CardAxis.CreditLimit or CardAxis.Standing;

    private static string Written(CardAxis axis, string value) => axis == CardAxis.Industry ? value : UpperSnake.Of(value);
}
