using CustomerGraph.Domain.Sales;

namespace CustomerGraph.Domain.Customers;

/// <summary>A card of the deck: nothing but its notches.</summary>
public sealed record NotchedCard(
    Place Place,
    Channel Channel,
    Option<string> Industry,
    CompanySize Size,
    BusinessScale Scale,
    CreditLimitBand Limit,
    Option<int> Enthusiasm,
    Standing Standing,
    Option<AbcClass> AbcClass);
