namespace CustomerGraph.Domain.Customers;

/// <summary>How many cards of a deck carry a notch.</summary>
public sealed record NotchCount(Notch Notch, int Cards);
