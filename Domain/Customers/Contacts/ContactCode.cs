using System.Globalization;

namespace CustomerGraph.Domain.Customers.Contacts;

/// <summary>What people and the audit trail call a contact: the code of the customer and the contact's number within it, as in C001/2.</summary>
/// <remarks>It says nothing of the person, so that it can stay when the person is erased.</remarks>
public static class ContactCode
{
    /// <summary>The longest code, in characters.</summary>
    public const int Longest = CardEntry.CodeLength + 11;

    /// <summary>The code of a contact.</summary>
    /// <param name="customer">The code of the customer.</param>
    /// <param name="number">The number, from 1; never given twice.</param>
    public static string Of(string customer, int number) => string.Create(CultureInfo.InvariantCulture, $"{customer}/{number}");
}
