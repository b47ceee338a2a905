using CustomerGraph.Domain.Kernel;

namespace CustomerGraph.Domain.Customers.Contacts;

/// <summary>Why personal data are erased. It is kept in the audit trail for ever, so that it must not name the person.</summary>
/// <param name="Text">The reason: that the person asked for it, that nothing is dealt with any more.</param>
public sealed record ErasureReason(string Text)
{
    /// <summary>The longest reason, in characters: as much as the audit trail has room for.</summary>
    public const int Longest = 500;

    /// <summary>Checks a reason, or says what is wrong with it; errors speak of "reason".</summary>
    public static Validation<EntryError, ErasureReason> Read(string reason) =>
        Entry.Text("reason", reason, Longest).Map(text => new ErasureReason(text));
}
