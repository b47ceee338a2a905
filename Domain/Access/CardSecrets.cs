using CustomerGraph.Domain.Access.Custody;

namespace CustomerGraph.Domain.Access;

/// <summary>Who may read the confidential fields of one card by what they are to it.</summary>
public static class CardSecrets
{
    /// <summary>Whether a field is open to somebody whose right to it is <see cref="Grant.ByCard"/>.</summary>
    /// <remarks>
    /// The custodian reads all of them; whoever is in charge of the customer reads how to reach them; others read what they
    /// have borrowed.
    /// </remarks>
    /// <param name="field">The field.</param>
    /// <param name="reader">The key of the employee who asks; absent for one who is none.</param>
    /// <param name="salesperson">The key of the employee in charge of the customer.</param>
    /// <param name="custodian">The key of the employee who keeps the card.</param>
    /// <param name="isLent">Whether the reader has borrowed the card, with this field, and the loan is in force.</param>
    public static bool AreOpen(ConfidentialField field, long? reader, long? salesperson, long? custodian, bool isLent) =>
        isLent
        || (reader is not null && reader == custodian)
        || (IsReach(field) && reader is not null && reader == salesperson);

    /// <summary>Whether a field says how to reach the customer, or somebody there.</summary>
    public static bool IsReach(ConfidentialField field) => field is ConfidentialField.Phone or ConfidentialField.Contacts;
}
