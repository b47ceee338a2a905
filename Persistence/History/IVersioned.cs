using System.Globalization;

namespace CustomerGraph.Persistence.History;

/// <summary>A row that people change: it counts its versions, and each of them is kept in <see cref="ChangeRow"/>.</summary>
public interface IVersioned
{
    /// <summary>The key of the row in its table.</summary>
    long Id { get; }

    /// <summary>What people call the row: its code; where it has none, its key.</summary>
    string KnownAs => Id.ToString(CultureInfo.InvariantCulture);

    /// <summary>1 when the row is made, one more with each change.</summary>
    int Version { get; set; }
}
