using CustomerGraph.Domain.Access;
using CustomerGraph.Domain.Access.Custody;
using FsCheck.Xunit;

namespace CustomerGraph.Domain.Tests.Access;

public sealed class CardSecretsProperties
{
    [Property]
    public void A_borrower_reads_what_was_lent(ConfidentialField field, long? reader, long? salesperson, long? custodian) =>
        Assert.True(CardSecrets.AreOpen(field, reader, salesperson, custodian, isLent: true));

    [Property]
    public void A_custodian_reads_all_fields(ConfidentialField field, long custodian, long? salesperson) =>
        Assert.True(CardSecrets.AreOpen(field, custodian, salesperson, custodian, isLent: false));

    [Property]
    public void Whoever_is_in_charge_reads_how_to_reach_the_customer_and_no_more(ConfidentialField field, long salesperson) => Assert.Equal(
        field is ConfidentialField.Phone or ConfidentialField.Contacts, CardSecrets.AreOpen(field, salesperson, salesperson, unchecked(salesperson + 1), isLent: false));

    [Property]
    public void Others_read_nothing(ConfidentialField field, long reader)
    {
        Assert.False(CardSecrets.AreOpen(field, reader, unchecked(reader + 1), unchecked(reader + 2), isLent: false));
        Assert.False(CardSecrets.AreOpen(field, reader, null, null, isLent: false));
        Assert.False(CardSecrets.AreOpen(field, null, null, null, isLent: false));
    }
}
