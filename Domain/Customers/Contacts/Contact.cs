using static LanguageExt.Prelude;

namespace CustomerGraph.Domain.Customers.Contacts;

/// <summary>A contact in the course of time: there, removed from the card, or erased.</summary>
/// <remarks>
/// <code>
/// state    Change            Remove    Erase
/// Present  Present           Removed   Erased
/// Removed  NotFound          NotFound  Erased
/// Erased   Erased (error)    the same  the same
/// </code>
/// Only one that is there has personal data. Source: docs/domain/contacts.md.
/// </remarks>
public abstract record Contact
{
    private Contact() { }

    /// <summary>Which of them it is.</summary>
    public abstract ContactState State { get; }

    /// <summary>What is known of the person; nothing of one who was removed or erased.</summary>
    public Option<ContactDetails> Known => this is Present present ? Some(present.Details) : None;

    /// <summary>Says something else of the person.</summary>
    public Either<ContactError, Contact> Change(ContactDetails details) => this switch
    {
        Present => new Present(details),
        Erased erased => new ContactError.Erased(erased.At),
        _ => new ContactError.NotFound(),
    };

    /// <summary>Takes the person off the card. What was said of the person is kept in the history until it is erased.</summary>
    public Either<ContactError, Contact> Remove(DateTimeOffset at) => this switch
    {
        Present => new Removed(at),
        Erased erased => new ContactError.Erased(erased.At),
        _ => new ContactError.NotFound(),
    };

    /// <summary>Forgets the person. Whoever was forgotten already stays so since then.</summary>
    public Contact Erase(DateTimeOffset at) => this is Erased ? this : new Erased(at);

    /// <summary>Somebody to be spoken to.</summary>
    public sealed record Present(ContactDetails Details) : Contact
    {
        /// <inheritdoc/>
        public override ContactState State => ContactState.Present;
    }

    /// <summary>Somebody who is no contact of the customer any more.</summary>
    public sealed record Removed(DateTimeOffset At) : Contact
    {
        /// <inheritdoc/>
        public override ContactState State => ContactState.Removed;
    }

    /// <summary>Somebody of whom nothing is known any more but that there was a contact.</summary>
    public sealed record Erased(DateTimeOffset At) : Contact
    {
        /// <inheritdoc/>
        public override ContactState State => ContactState.Erased;
    }
}
