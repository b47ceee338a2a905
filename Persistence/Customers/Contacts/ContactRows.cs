using CustomerGraph.Domain.Customers.Contacts;

namespace CustomerGraph.Persistence.Customers.Contacts;

/// <summary>Makes rows of contacts.</summary>
public static class ContactRows
{
    /// <summary>The row of a new contact, of which nothing is known yet.</summary>
    /// <param name="customerId">The key of the customer.</param>
    /// <param name="customerCode">The code of the customer.</param>
    /// <param name="number">Which contact of the customer it is.</param>
    public static ContactRow New(long customerId, string customerCode, int number) =>
        new() { CustomerId = customerId, Number = number, Code = ContactCode.Of(customerCode, number) };

    /// <summary>The row of a new contact.</summary>
    /// <param name="customerId">The key of the customer.</param>
    /// <param name="customerCode">The code of the customer.</param>
    /// <param name="number">Which contact of the customer it is.</param>
    /// <param name="known">What is known of it.</param>
    public static ContactRow Of(long customerId, string customerCode, int number, ContactDetails known)
    {
        var row = New(customerId, customerCode, number);
        row.Take(new Contact.Present(known));

        return row;
    }
}
