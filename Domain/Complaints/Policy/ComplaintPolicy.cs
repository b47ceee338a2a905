using CustomerGraph.Domain.Kernel;

namespace CustomerGraph.Domain.Complaints.Policy;

/// <summary>
/// The company's own rules for complaints. A policy is never edited: a new version takes its place from a day on, and every
/// step is decided by the policy of its day.
/// </summary>
/// <param name="Version">From 1; the versions of a company are told apart by it.</param>
/// <param name="ValidFrom">The first day on which it holds.</param>
/// <param name="Author">The code of the employee who set it; "STANDARD" for the one that came with the program.</param>
/// <param name="Deadlines">When steps are due.</param>
/// <param name="Routing">Which department a complaint goes to.</param>
/// <param name="ApprovalLimit">What remedies may cost, exactly that much included, so that any supervisor approves them; above it the general manager.</param>
/// <param name="RepeatDays">Within how many days a customer's complaint about the same again counts as a repeated one.</param>
/// <param name="Calendar">When the company works.</param>
public sealed record ComplaintPolicy(
    int Version,
    DateOnly ValidFrom,
    string Author,
    StepDeadlines Deadlines,
    RoutingTable Routing,
    Amount ApprovalLimit,
    int RepeatDays,
    WorkingCalendar Calendar)
{
    /// <summary>The author of the policy that came with the program.</summary>
    public const string StandardAuthor = "STANDARD";

    /// <summary>The policy that holds until the company sets its own.</summary>
    public static readonly ComplaintPolicy Standard = new(
        Version: 1,
        DateOnly.MinValue,
        StandardAuthor,
        StepDeadlines.Standard,
        RoutingTable.Standard,
        Amount.Literal(10_000),
        RepeatDays: 365,
        WorkingCalendar.Standard);

    /// <summary>The last day on which the next step of a complaint is in time; none when there is nothing left to do.</summary>
    public Option<DateOnly> DueOn(Complaint complaint) => Deadlines.Of(complaint.Status)
        .Map(days => Calendar.After(DateOnly.FromDateTime(complaint.Entered.UtcDateTime), days));

    /// <summary>Whether the next step of a complaint should have been taken before a day.</summary>
    public bool IsOverdue(Complaint complaint, DateOnly today) => DueOn(complaint).Exists(due => due < today);
}
