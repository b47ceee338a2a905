namespace CustomerGraph.Conventions.Loading;

/// <summary>A row of a list, with what it belongs to, inside a query.</summary>
/// <remarks>Made by its constructor, with its members named: EF Core sees through that as through an anonymous type.</remarks>
internal sealed class Owned<TOwner, TRow>(TOwner owner, TRow row)
{
    public TOwner Owner { get; } = owner;

    public TRow Row { get; } = row;
}
