namespace CustomerGraph.Conventions.Tests.Library;

/// <summary>What kind of book it is.</summary>
public enum Genre
{
    /// <summary>A novel.</summary>
    Novel,

    /// <summary>A book of poems.</summary>
    Poetry,

    /// <summary>A book about how something is done.</summary>
    HowTo,
}
