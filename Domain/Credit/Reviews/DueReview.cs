namespace CustomerGraph.Domain.Credit.Reviews;

/// <summary>A review that is due.</summary>
/// <param name="Customer">The code of the customer.</param>
/// <param name="DueOn">Since which day: that of the grade, or that of the first signal if it is earlier.</param>
/// <param name="Signals">What has fired since the last review, the first first.</param>
public sealed record DueReview(string Customer, DateOnly DueOn, Seq<FiredSignal> Signals);
