namespace CustomerGraph.Persistence.History;

/// <summary>A row that people change: it counts its versions, and each of them is kept in <see cref="ChangeRow"/>.</summary>
public interface IVersioned
{
    /// <summary>The key of the row in its table.</summary>
    long Id { get; }

    /// <summary>1 when the row is made, one more with each change.</summary>
    int Version { get; set; }
}
