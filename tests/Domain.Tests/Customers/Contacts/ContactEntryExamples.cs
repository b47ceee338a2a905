using CustomerGraph.Domain.Customers.Contacts;
using CustomerGraph.Domain.Kernel;
using static LanguageExt.Prelude;

namespace CustomerGraph.Domain.Tests.Customers.Contacts;

public sealed class ContactEntryExamples
{
    private static readonly DateOnly Today = new(2026, 7, 1);

    [Fact]
    public void A_name_is_enough() => Assert.True(new ContactEntry("陳美玲").Read(Today).IsSuccess);

    [Fact]
    public void Everything_that_is_wrong_is_said_at_once() => Assert.Equal(
        [
            "name It must not be empty.",
            "phone It has 41 characters; at most 40 are possible.",
            "email It must be an e-mail address, such as name@example.com.",
            "language It must be the tag of a language, such as de or zh-TW.",
            "birthday It is 2026-07-02; it must be from 1900-01-01 to 2026-07-01.",
        ],
        new ContactEntry(
            " ", Phone: new string('1', 41), Email: "name at example.com", Language: "de_DE", Birthday: Today.AddDays(1))
            .Read(Today).Refused.AsEnumerable().Select(error => $"{error.Field} {error.Rule}"));

    [Theory]
    [InlineData("\u3000", false)]
    [InlineData("Asked not to be written to.", true)]
    public void A_reason_says_something(string reason, bool isOne) => Assert.Equal(isOne, ErasureReason.Read(reason).IsSuccess);

    [Fact]
    public void A_reason_is_no_longer_than_the_audit_trail_has_room_for() => Assert.Equal(
        Seq1<EntryError>(new EntryError.TooLong("reason", 501, 500)), ErasureReason.Read(new string('x', 501)).Refused);

    [Fact]
    public void A_contact_is_called_by_its_customer_and_its_number() => Assert.Equal("AW00000676/12", ContactCode.Of("AW00000676", 12));
}
