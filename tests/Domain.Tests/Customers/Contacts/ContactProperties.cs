using CustomerGraph.Domain.Customers.Contacts;
using CustomerGraph.Domain.Tests.Generators;

namespace CustomerGraph.Domain.Tests.Customers.Contacts;

public sealed class ContactProperties
{
    private static readonly DateTimeOffset Noon = new(2024, 2, 29, 12, 0, 0, TimeSpan.Zero);

    [DomainProperty]
    public void Erasing_twice_is_erasing_once(Contact contact) =>
        Assert.Equal(contact.Erase(Noon), contact.Erase(Noon).Erase(Noon.AddDays(1)));

    [DomainProperty]
    public void Nobody_who_was_erased_comes_back_or_is_changed(Contact contact, ContactDetails details)
    {
        var erased = contact.Erase(Noon);
        var error = Prelude.Left<ContactError, Contact>(new ContactError.Erased(((Contact.Erased)erased).At));

        Assert.Equal((error, error), (erased.Change(details), erased.Remove(Noon)));
    }

    [DomainProperty]
    public void Only_a_contact_that_is_there_has_personal_data(Contact contact)
    {
        Assert.Equal(contact.State == ContactState.Present, contact.Known.IsSome);
        Assert.True(contact.Erase(Noon).Known.IsNone);
        Assert.True(contact.Remove(Noon).ForAll(removed => removed.Known.IsNone));
    }

    [DomainProperty]
    public void What_is_said_of_a_contact_is_what_is_known_of_it(Contact contact, ContactDetails details) => Assert.Equal(
        contact.State == ContactState.Present ? Prelude.Some(details) : Prelude.None,
        contact.Change(details).ToOption().Bind(changed => changed.Known));

    [DomainProperty]
    public void One_who_was_removed_is_there_for_nothing_but_to_be_erased(ContactDetails details)
    {
        var removed = new Contact.Present(details).Remove(Noon).IfLeft(_ => throw new Xunit.Sdk.XunitException("It was refused."));
        var error = Prelude.Left<ContactError, Contact>(new ContactError.NotFound());

        Assert.Equal(ContactState.Removed, removed.State);
        Assert.Equal((error, error), (removed.Change(details), removed.Remove(Noon)));
        Assert.Equal(ContactState.Erased, removed.Erase(Noon).State);
    }

    [Fact]
    public void Entries_that_are_wrong_in_one_field_only_are_made_for_every_field()
    {
        var refused = Samples.Of(ContactArbitraries.ContactEntries())
            .Select(entry => entry.Read(ContactArbitraries.Today).FailToSeq().Map(error => error.Field)).ToList();

        Assert.Contains(refused, names => names.IsEmpty);
        Assert.All(
            "name position department phone mobile email birthday language notes".Split(' '),
            field => Assert.Contains(refused, names => names == Prelude.Seq1(field)));
    }

    [Fact]
    public void Contacts_of_every_state_are_made() => Assert.Equal(
        Enum.GetValues<ContactState>(),
        Samples.Of(ContactArbitraries.Contacts()).Select(contact => contact.State).Distinct().Order());
}
