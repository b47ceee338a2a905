using CustomerGraph.Domain.Complaints;

namespace CustomerGraph.Api.Demo;

/// <summary>Something that customers of the demo company complain about.</summary>
/// <param name="Content">What it is about.</param>
/// <param name="Description">What happened.</param>
/// <param name="Wanted">What the customer asks for.</param>
/// <param name="Cause">What the cause turns out to be.</param>
/// <param name="Category">Of which kind it is.</param>
/// <param name="Remedy">What is done.</param>
/// <param name="Lesson">What is learnt.</param>
internal sealed record DemoComplaint(
    ComplaintContent Content, string Description, string Wanted, string Cause, CauseCategory Category, RemedyKind Remedy, string Lesson)
{
    /// <summary>All there are.</summary>
    public static readonly IReadOnlyList<DemoComplaint> All =
    [
        new(
            ComplaintContent.Quality, "The paint comes off after a week 掉漆.", "Others in their place.",
            "The surface was not cleaned before it was painted.", CauseCategory.Workmanship, RemedyKind.Exchange, "Check the surface before the paint."),
        new(
            ComplaintContent.Transport, "Four boxes were crushed 外箱破損.", "A lower price for what can still be sold.",
            "Heavy boxes lay on light ones.", CauseCategory.Handling, RemedyKind.PriceReduction, "Load heavy boxes first."),
        new(
            ComplaintContent.Contract, "The invoice says another price than the order 單價不符.", "The price of the order.",
            "An old price list was used.", CauseCategory.Documents, RemedyKind.Compensation, "Withdraw old price lists on the day."),
        new(
            ComplaintContent.Service, "Nobody called back for ten days 無人回覆.", "Somebody who answers.",
            "The message lay with a colleague on leave.", CauseCategory.Communication, RemedyKind.Compensation, "Name a stand-in for every leave."),
    ];
}
