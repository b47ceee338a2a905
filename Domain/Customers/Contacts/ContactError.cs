using CustomerGraph.Domain.Kernel;

namespace CustomerGraph.Domain.Customers.Contacts;

/// <summary>Why nothing was done to a contact; there may be several reasons at once.</summary>
public abstract record ContactError
{
    private ContactError() { }

    /// <summary>What was entered in one field breaks a rule.</summary>
    public sealed record Invalid(EntryError Error) : ContactError;

    /// <summary>There is no such contact, or whoever asks may not know of it.</summary>
    public sealed record NotFound : ContactError;

    /// <summary>The personal data of the contact were erased; nothing can be said of the person any more.</summary>
    /// <param name="At">When.</param>
    public sealed record Erased(DateTimeOffset At) : ContactError;

    /// <summary>Only the custodian of the card, or the general manager, erases.</summary>
    public sealed record NotTheCustodian : ContactError;

    /// <summary>Somebody else changed the contact in the meantime.</summary>
    /// <param name="Expected">The version that the change was meant for.</param>
    /// <param name="Actual">The version that the contact has now.</param>
    public sealed record VersionConflict(int Expected, int Actual) : ContactError;
}
