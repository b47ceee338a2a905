namespace CustomerGraph.Persistence.History;

/// <summary>What a change made of personal fields. The line is deleted when the person is erased; the change itself stays.</summary>
public sealed class PersonalValuesRow
{
    /// <summary>The key of the change.</summary>
    public long ChangeId { get; init; }

    /// <summary>The change.</summary>
    public ChangeRow Change { get; init; } = null!;

    /// <summary>The changed fields with their values, as a JSON array of <see cref="FieldChange"/>.</summary>
    public required string Fields { get; init; }
}
