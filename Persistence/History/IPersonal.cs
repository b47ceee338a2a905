namespace CustomerGraph.Persistence.History;

/// <summary>
/// A row about a person. The history, which nobody can change, has the names of its fields under <see cref="PersonalAttribute"/>; what
/// they were and are stands in <see cref="PersonalValuesRow"/> and can be erased.
/// </summary>
public interface IPersonal : IVersioned
{
    /// <summary>Whether nothing of the person is kept any more, not even what the row said before.</summary>
    bool IsErased { get; }
}
