using CustomerGraph.Conventions.Enums;
using CustomerGraph.Conventions.Mutations;
using CustomerGraph.Domain.Access;
using CustomerGraph.Domain.Credit.Decisions;
using GraphQL.Types;

namespace CustomerGraph.Api.Credit.Decisions;

/// <summary>The types of the reasons for which a step of a decision about credit was not taken.</summary>
internal sealed class DecisionErrors : ErrorTypes<DecisionError>
{
    /// <summary>What can be wrong with whatever begins.</summary>
    public static readonly IReadOnlyList<Type> OfBeginnings =
        [typeof(DecisionError.Invalid), typeof(DecisionError.NotTheirRole), typeof(DecisionError.NumberTaken)];

    /// <summary>What can be wrong with every later step.</summary>
    public static readonly IReadOnlyList<Type> OfSteps =
        [typeof(DecisionError.NotFound), typeof(DecisionError.VersionConflict), typeof(DecisionError.NotAllowedIn), typeof(DecisionError.OutOfDate)];

    /// <summary>What can be wrong with a step that is signed.</summary>
    public static readonly IReadOnlyList<Type> OfSignatures = [.. OfSteps, typeof(DecisionError.NotTheirRole), typeof(DecisionError.SamePerson)];

    /// <summary>The types.</summary>
    public DecisionErrors()
    {
        Case<DecisionError.Invalid>(
            "InvalidCreditEntryError", "Returned when a field of the input breaks a rule.", error => $"{error.Error.Field}: {error.Error.Rule}")
            .Fact("field", error => error.Error.Field, "The field.")
            .Fact("rule", error => error.Error.Rule, "The rule that it breaks.");
        Case<DecisionError.NotAllowedIn>(
            "CreditStepNotAllowedError",
            "Returned when there is no such step from the state that it is in.",
            error => $"The step {UpperSnake.Of(error.Step)} is not taken from the state {UpperSnake.Of(error.State)}.")
            .Fact("state", error => UpperSnake.Of(error.State), "The state that it is in.")
            .Fact("step", error => UpperSnake.Of(error.Step), "The step.");
        Case<DecisionError.NotTheirRole>(
            "NotTheirRoleError",
            "Returned when the person has none of the roles that may take the step.",
            error => $"This is for {string.Join(" or ", error.May.Map(role => UpperSnake.Of(role.ToString())))}.")
            .Fact("may", error => error.May, typeof(NonNullGraphType<ListGraphType<NonNullGraphType<EnumType<Role>>>>), "The roles that may.");
        Case<DecisionError.SamePerson>(
            "SamePersonError",
            "Returned when the person has signed an earlier step: proposer, endorser and approver are different people.",
            error => $"{error.Earlier.By} has signed an earlier step; this one needs somebody else.")
            .Fact("signed", error => error.Earlier.At.UtcDateTime, "When the person signed.")
            .Fact("as", error => error.Earlier.As, typeof(NonNullGraphType<EnumType<Role>>), "In which role.");
        Case<DecisionError.NotTheirs>(
            "NotTheirsError", "Returned when somebody else than whoever began it takes a step that only that person takes.", error => $"Only {error.By} does that.")
            .Fact("by", error => error.By, "The code of whoever began it.");
        Case<DecisionError.OutOfDate>(
            "CreditStepOutOfDateError",
            "Returned when a step is older than the last one: the clocks of two servers differ.",
            error => $"It last changed at {error.LastChange.UtcDateTime:O}, which is later.")
            .Fact("lastChange", error => error.LastChange.UtcDateTime, "When it last changed.");
        Case<DecisionError.Over>(
            "CreditDecisionOverError", "Returned when the day on which it lapses or ends has come.", error => $"It was over on {error.On:yyyy-MM-dd}.")
            .Fact("on", error => error.On, "That day.");
        Case<DecisionError.NotOver>(
            "CreditDecisionNotOverError", "Returned when the day on which it ends has not come, or there is none.", _ => "Its end has not come.")
            .Fact("on", error => error.On.ToNullable(), "That day; null when there is none.");
        Case<DecisionError.OneIsThere>(
            "TradeCardThereError",
            "Returned when the customer has a card that was not rejected.",
            error => $"The customer has a card that is {UpperSnake.Of(error.State)}.")
            .Fact("state", error => UpperSnake.Of(error.State), "The state of that card.");
        Case<DecisionError.NumberTaken>(
            "CreditNumberTakenError", "Returned when the customer has another one with that number.", error => $"{error.Number} is there already.")
            .Fact("number", error => error.Number, "The number.");
        Case<DecisionError.NotFound>(
            "CreditDecisionNotFoundError", "Returned when there is no such thing, or none that the caller may know of.", _ => "There is no such thing.");
        Case<DecisionError.VersionConflict>(
            "CreditVersionConflictError",
            "Returned when somebody else took a step in the meantime: read it again.",
            error => $"It has version {error.Actual}; the step was meant for version {error.Expected}.")
            .Fact("expected", error => error.Expected, "The version that the step was meant for.")
            .Fact("actual", error => error.Actual, "The version that it has now.");
    }
}
