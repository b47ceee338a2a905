using CustomerGraph.Domain.Access;
using CustomerGraph.Domain.Kernel;

namespace CustomerGraph.Domain.Credit.Decisions;

/// <summary>Why a step of a decision about credit was not taken. Nothing was changed.</summary>
public abstract record DecisionError
{
    private DecisionError() { }

    /// <summary>What was entered in one field breaks a rule.</summary>
    public sealed record Invalid(EntryError Error) : DecisionError;

    /// <summary>There is no such step from this state.</summary>
    /// <param name="State">The name of the state.</param>
    /// <param name="Step">The name of the step.</param>
    public sealed record NotAllowedIn(string State, string Step) : DecisionError;

    /// <summary>The person has none of the roles that may take the step.</summary>
    /// <param name="May">The roles that may.</param>
    public sealed record NotTheirRole(Seq<Role> May) : DecisionError;

    /// <summary>The person has signed an earlier step, and this one needs somebody else.</summary>
    /// <param name="Earlier">What the person has signed.</param>
    public sealed record SamePerson(Signature Earlier) : DecisionError;

    /// <summary>Only the person who began it takes this step.</summary>
    /// <param name="By">The code of that person.</param>
    public sealed record NotTheirs(string By) : DecisionError;

    /// <summary>The step is from before the last change: somebody acted on an old picture.</summary>
    /// <param name="LastChange">When it last changed.</param>
    public sealed record OutOfDate(DateTimeOffset LastChange) : DecisionError;

    /// <summary>The day on which it lapses or ends has come.</summary>
    /// <param name="On">That day.</param>
    public sealed record Over(DateOnly On) : DecisionError;

    /// <summary>The day on which it lapses or ends has not come, or there is none.</summary>
    /// <param name="On">That day.</param>
    public sealed record NotOver(Option<DateOnly> On) : DecisionError;

    /// <summary>There is one that has not been rejected; another one cannot be begun beside it.</summary>
    /// <param name="State">The name of its state.</param>
    public sealed record OneIsThere(string State) : DecisionError;

    /// <summary>Another one of the customer has the number.</summary>
    /// <param name="Number">The number.</param>
    public sealed record NumberTaken(string Number) : DecisionError;

    /// <summary>There is no such thing, or whoever asks may not know of it.</summary>
    public sealed record NotFound : DecisionError;

    /// <summary>Somebody else took a step in the meantime.</summary>
    /// <param name="Expected">The version that the step was meant for.</param>
    /// <param name="Actual">The version that it has now.</param>
    public sealed record VersionConflict(int Expected, int Actual) : DecisionError;
}
