namespace CustomerGraph.Domain.Customers;

/// <summary>How to reach a customer by letter and by telephone.</summary>
/// <param name="Line1">Street and number.</param>
/// <param name="Line2">What else the letter needs to arrive.</param>
/// <param name="PostalCode">The postal code.</param>
/// <param name="Phone">The telephone number.</param>
public sealed record Address(
    Option<string> Line1,
    Option<string> Line2,
    Option<string> PostalCode,
    Option<string> Phone)
{
    /// <summary>Nothing is known.</summary>
    public static readonly Address Unknown = new(Prelude.None, Prelude.None, Prelude.None, Prelude.None);
}
