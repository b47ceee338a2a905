namespace CustomerGraph.Conventions.Tests.Library;

/// <summary>In what state a book is. Its names are not in the order of its values: it is stored as text.</summary>
public enum BookCondition
{
    /// <summary>As from the press.</summary>
    New = 1,

    /// <summary>Read.</summary>
    Good = 2,

    /// <summary>Read often.</summary>
    Worn = 3,

    /// <summary>Pages are missing.</summary>
    Damaged = 4,
}
