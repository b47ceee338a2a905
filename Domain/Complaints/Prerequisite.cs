namespace CustomerGraph.Domain.Complaints;

/// <summary>What a step needs to come before it.</summary>
public enum Prerequisite
{
    /// <summary>The customer must have been told what was done.</summary>
    Notice,

    /// <summary>The customer must have been asked whether that is good.</summary>
    Feedback,
}
