namespace CustomerGraph.Domain.Customers.Contacts;

/// <summary>What is known of a person at a customer, 聯繫人. Made by <see cref="ContactEntry.Read"/>.</summary>
/// <param name="Name">The person's name.</param>
/// <param name="Position">What the person is there, 職務.</param>
/// <param name="Department">Where in the firm the person works.</param>
/// <param name="Phone">The telephone number at work.</param>
/// <param name="Mobile">The number of the mobile telephone.</param>
/// <param name="Email">The e-mail address.</param>
/// <param name="Birthday">The day of birth.</param>
/// <param name="Language">The language in which the person wants to be written to, as a tag: zh-TW.</param>
/// <param name="DoNotMail">Whether the person wants neither letters nor e-mails.</param>
/// <param name="IsMain">Whether this is the first one to be spoken to; a customer has at most one such.</param>
/// <param name="Notes">What else whoever speaks to the person should know.</param>
public sealed record ContactDetails(
    string Name,
    Option<string> Position,
    Option<string> Department,
    Option<string> Phone,
    Option<string> Mobile,
    Option<string> Email,
    Option<DateOnly> Birthday,
    Option<string> Language,
    bool DoNotMail,
    bool IsMain,
    Option<string> Notes);
