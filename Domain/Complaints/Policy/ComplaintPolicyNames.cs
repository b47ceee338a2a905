namespace CustomerGraph.Domain.Complaints.Policy;

/// <summary>What the terms of a policy are called, where it is stored, shown and refused.</summary>
internal static class ComplaintPolicyNames
{
    public const string ApprovalLimit = "approval.limit";
    public const string RepeatDays = "repeat.days";
    public const string Week = "calendar.week";
    public const string Holidays = "calendar.holidays";
    public const string ExtraDays = "calendar.extraDays";
    public const string Begins = "calendar.begins";
    public const string Ends = "calendar.ends";

    public static string Days(ComplaintStatus status) => $"days.{status}";

    public static string Routing(ComplaintContent content) => $"routing.{content}";
}
