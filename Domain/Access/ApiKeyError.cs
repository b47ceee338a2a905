using CustomerGraph.Domain.Kernel;

namespace CustomerGraph.Domain.Access;

/// <summary>Why nothing was done with an API key; there may be several reasons at once.</summary>
public abstract record ApiKeyError
{
    private ApiKeyError() { }

    /// <summary>What was entered in one field breaks a rule.</summary>
    public sealed record Invalid(EntryError Error) : ApiKeyError;

    /// <summary>There is no such key, or whoever asks may not know of it.</summary>
    public sealed record NotFound : ApiKeyError;

    /// <summary>The key would belong to nobody: only an employee can have one.</summary>
    public sealed record NoOwner : ApiKeyError;
}
