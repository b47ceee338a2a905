using CustomerGraph.Api.Access;
using CustomerGraph.Conventions.Entities;
using CustomerGraph.Conventions.Enums;
using CustomerGraph.Conventions.Loading;
using CustomerGraph.Conventions.Rights;
using CustomerGraph.Conventions.Scalars;
using CustomerGraph.Domain.Credit.Grades;
using CustomerGraph.Persistence.Credit.Reviews;
using CustomerGraph.Persistence.Customers;

namespace CustomerGraph.Api.Credit.Reviews;

/// <summary>CreditReviewDue: when a customer is to be reviewed next, and why.</summary>
internal sealed class ReviewPlanType : RecordType<ReviewPlan>
{
    /// <summary>The type.</summary>
    public ReviewPlanType(EntityModel entities)
        : base("CreditReviewDue", "When the terms of a customer are to be reviewed next: by its grade, or since a signal went off.")
    {
        this.Requires(Policies.Credit);
        Value("code", plan => plan.Due.Customer, "The code of the customer.");
        this.Reference<ReviewPlan, CustomerRow, long>(entities, "customer", "The customer.", plan => plan.CustomerId, row => row.Id);
        Value("dueOn", plan => plan.Due.DueOn, "Since when it is due, or from when on it will be.");
        Value("grade", plan => plan.Grade.ToNullable(), typeof(EnumType<CreditGrade>), "The grade by which it is due: that of the last review, or else the one in the terms; null when nobody has graded it.");
        Value("lastReviewedOn", plan => plan.LastReviewedOn.ToNullable(), typeof(LocalDateType), "The day of the last review; null when there was none.");
        List<FiredSignalType>("signals", plan => plan.Due.Signals, "What has gone off since, the first first.");
        Value("policyVersion", plan => plan.PolicyVersion, "The version of the credit policy that says so.");
    }
}
