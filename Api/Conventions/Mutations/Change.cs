namespace CustomerGraph.Conventions.Mutations;

/// <summary>A field of an input that may be left out, which is another thing than giving null: what is left out stays as it is.</summary>
/// <typeparam name="T">The value; a type that is not nullable refuses null.</typeparam>
public readonly record struct Change<T>
{
    private readonly T value;

    internal Change(T value) => (this.value, IsGiven) = (value, true);

    /// <summary>Whether the caller gave the field.</summary>
    public bool IsGiven { get; }

    /// <summary>What the caller gave.</summary>
    /// <exception cref="InvalidOperationException">The caller left the field out.</exception>
    public T Value => IsGiven ? value : throw new InvalidOperationException("The field was left out.");

    /// <summary>What was given, or what there is when nothing was.</summary>
    public T Or(T current) => IsGiven ? value : current;

    /// <summary>The change of something made of the value.</summary>
    public Change<TOther> Select<TOther>(Func<T, TOther> make) => IsGiven ? new Change<TOther>(make(value)) : default;
}
