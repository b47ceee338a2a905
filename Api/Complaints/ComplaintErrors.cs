using CustomerGraph.Conventions.Enums;
using CustomerGraph.Conventions.Mutations;
using CustomerGraph.Domain.Access;
using CustomerGraph.Domain.Complaints;
using GraphQL.Types;

namespace CustomerGraph.Api.Complaints;

/// <summary>The types of the reasons for which a step of a complaint was not taken.</summary>
internal sealed class ComplaintErrors : ErrorTypes<ComplaintError>
{
    /// <summary>What can be wrong with every step of a complaint that is there.</summary>
    public static readonly IReadOnlyList<Type> OfSteps =
    [
        typeof(ComplaintError.NotFound), typeof(ComplaintError.VersionConflict), typeof(ComplaintError.NotAllowedIn),
        typeof(ComplaintError.NotTheirRole), typeof(ComplaintError.OutOfDate),
    ];

    /// <summary>What can be wrong with a step for which something is entered.</summary>
    public static readonly IReadOnlyList<Type> OfEntries = [.. OfSteps, typeof(ComplaintError.Invalid)];

    /// <summary>The types.</summary>
    public ComplaintErrors()
    {
        Case<ComplaintError.Invalid>(
            "InvalidComplaintEntryError", "Returned when a field of the input breaks a rule.", error => $"{error.Error.Field}: {error.Error.Rule}")
            .Fact("field", error => error.Error.Field, "The field.")
            .Fact("rule", error => error.Error.Rule, "The rule that it breaks.");
        Case<ComplaintError.NotAllowedIn>(
            "ComplaintStepNotAllowedError",
            "Returned when there is no such step from the state that the complaint is in.",
            error => $"The step {UpperSnake.Of(error.Step.ToString())} is not taken from the state {UpperSnake.Of(error.Status.ToString())}.")
            .Fact("status", error => error.Status, typeof(NonNullGraphType<EnumType<ComplaintStatus>>), "The state that it is in.")
            .Fact("step", error => error.Step, typeof(NonNullGraphType<EnumType<ComplaintStep>>), "The step.");
        Case<ComplaintError.NotTheirRole>(
            "NotTheirComplaintStepError",
            "Returned when the person has none of the roles that may take the step, and does not look after the complaint.",
            error => $"This is for {string.Join(" or ", error.May.Map(role => UpperSnake.Of(role.ToString())))}{error.Or.Map(person => $", or for {person}").IfNone("")}.")
            .Fact("may", error => error.May, typeof(NonNullGraphType<ListGraphType<NonNullGraphType<EnumType<Role>>>>), "The roles that may.")
            .Fact("or", error => error.Or.IfNoneUnsafe(() => null!), typeof(StringGraphType), "The code of the person who may in any role; null when there is none.");
        Case<ComplaintError.OwnProposal>(
            "OwnProposalError",
            "Returned when the person has proposed what is to be decided on.",
            error => $"{error.Proposed.By} has proposed it; somebody else decides.")
            .Fact("proposedAt", error => error.Proposed.At.UtcDateTime, "When it was proposed.");
        Case<ComplaintError.AboveLimit>(
            "AboveApprovalLimitError",
            "Returned when remedies cost more than the person may approve.",
            error => FormattableString.Invariant($"It costs {error.Cost}; above {error.Limit} the general manager approves."))
            .Fact("cost", error => error.Cost.Value, "What they cost.")
            .Fact("limit", error => error.Limit.Value, "What other supervisors approve at the most.");
        Case<ComplaintError.OutOfDate>(
            "ComplaintStepOutOfDateError",
            "Returned when a step is older than the last one: the clocks of two servers differ.",
            error => $"It last changed at {error.LastChange.UtcDateTime:O}, which is later.")
            .Fact("lastChange", error => error.LastChange.UtcDateTime, "When it last changed.");
        Case<ComplaintError.SameAssignment>(
            "SameAssignmentError", "Returned when a complaint is given to those who have it.", error => $"{error.Handler} has it already.")
            .Fact("department", error => error.Department, typeof(NonNullGraphType<EnumType<Department>>), "The department that has it.")
            .Fact("handler", error => error.Handler, "The code of the person who has it.");
        Case<ComplaintError.NoSuchRemedy>(
            "NoSuchRemedyError", "Returned when no remedy has the number.", error => $"There are {error.Count} remedies, and none with the number {error.Number}.")
            .Fact("number", error => error.Number, "The number.")
            .Fact("count", error => error.Count, "How many remedies there are, counted from 1.");
        Case<ComplaintError.RemedyEnded>(
            "RemedyEndedError", "Returned when it is known what became of a remedy.", error => $"Remedy {error.Number} has its outcome.")
            .Fact("number", error => error.Number, "The number of the remedy.");
        Case<ComplaintError.Lacks>(
            "ComplaintStepTooEarlyError",
            "Returned when something has to come before the step.",
            error => error.Prerequisite == Prerequisite.Notice ? "The customer must be told first." : "The customer must be asked first.")
            .Fact("prerequisite", error => error.Prerequisite, typeof(NonNullGraphType<EnumType<Prerequisite>>), "What has to come before.");
        Case<ComplaintError.NotFound>(
            "ComplaintNotFoundError", "Returned when there is no such complaint, or none that the caller may know of.", _ => "There is no such complaint.");
        Case<ComplaintError.VersionConflict>(
            "ComplaintVersionConflictError",
            "Returned when somebody else took a step in the meantime: read it again.",
            error => $"It has version {error.Actual}; the step was meant for version {error.Expected}.")
            .Fact("expected", error => error.Expected, "The version that the step was meant for.")
            .Fact("actual", error => error.Actual, "The version that it has now.");
    }
}
