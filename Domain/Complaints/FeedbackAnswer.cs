namespace CustomerGraph.Domain.Complaints;

/// <summary>What the customer says in the end, 客戶反饋.</summary>
public enum FeedbackAnswer
{
    /// <summary>It is good.</summary>
    Satisfied,

    /// <summary>It is not: the cause is looked for again.</summary>
    NotSatisfied,

    /// <summary>The customer was asked and said nothing.</summary>
    NoAnswer,
}
