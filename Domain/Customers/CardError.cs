using CustomerGraph.Domain.Kernel;

namespace CustomerGraph.Domain.Customers;

/// <summary>Why nothing was done to a card; there may be several reasons at once.</summary>
public abstract record CardError
{
    private CardError() { }

    /// <summary>What was entered in one field breaks a rule.</summary>
    public sealed record Invalid(EntryError Error) : CardError;

    /// <summary>There is no such card, or whoever asks may not know of it.</summary>
    public sealed record NotFound : CardError;

    /// <summary>Another card has this code.</summary>
    public sealed record CodeTaken(string Code) : CardError;

    /// <summary>Somebody else changed the card in the meantime.</summary>
    /// <param name="Expected">The version that the change was meant for.</param>
    /// <param name="Actual">The version that the card has now.</param>
    public sealed record VersionConflict(int Expected, int Actual) : CardError;
}
