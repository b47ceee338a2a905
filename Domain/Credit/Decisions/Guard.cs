using CustomerGraph.Domain.Access;
using CustomerGraph.Domain.Kernel;
using static LanguageExt.Prelude;

namespace CustomerGraph.Domain.Credit.Decisions;

/// <summary>What the steps of all decisions have in common.</summary>
internal static class Guard
{
    /// <summary>The longest number of a document, in characters.</summary>
    public const int NumberLength = 40;

    /// <summary>The longest reason, in characters.</summary>
    public const int ReasonLength = 500;

    /// <summary>The signature under a step, if the person has a role for it and has not signed one of these before.</summary>
    public static Either<DecisionError, Signature> Sign(
        Signatory by, DateTimeOffset at, Seq<Role> may, params ReadOnlySpan<Signature> earlier)
    {
        foreach (var signature in earlier)
        {
            if (signature.By == by.Code)
            {
                return new DecisionError.SamePerson(signature);
            }
        }

        return by.FirstOf(may)
            .Map(role => new Signature(by.Code, role, at))
            .ToEither<DecisionError>(() => new DecisionError.NotTheirRole(may));
    }

    /// <summary>A reason, which must say something.</summary>
    public static Either<DecisionError, string> Reason(string reason) => Checked(Entry.Text("reason", reason, ReasonLength));

    /// <summary>What was entered, or the first thing that is wrong with it.</summary>
    public static Either<DecisionError, T> Checked<T>(Validation<EntryError, T> entry) =>
        entry.ToEither().MapLeft<DecisionError>(errors => new DecisionError.Invalid(errors.Head));

    /// <summary>Goes on with a step that the table has and that is not older than the last change.</summary>
    public static Either<DecisionError, TEvent> Stepping<TState, TStep, TEvent>(
        TState state,
        TStep step,
        Func<TState, TStep, Seq<TState>> next,
        DateTimeOffset at,
        DateTimeOffset since,
        Func<Either<DecisionError, TEvent>> decide)
        where TState : struct, Enum
        where TStep : struct, Enum =>
        at < since ? Left<DecisionError, TEvent>(new DecisionError.OutOfDate(since))
        : next(state, step).IsEmpty ? Left<DecisionError, TEvent>(new DecisionError.NotAllowedIn(state.ToString(), step.ToString()))
        : decide();

    /// <summary>What happens when an event is met in a state that it was not decided for: a defect, never something a user did.</summary>
    public static InvalidOperationException Impossible(object happened, object state) => new($"{happened} cannot have happened to {state}.");
}
