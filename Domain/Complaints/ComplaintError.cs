using CustomerGraph.Domain.Access;
using CustomerGraph.Domain.Credit.Decisions;
using CustomerGraph.Domain.Kernel;

namespace CustomerGraph.Domain.Complaints;

/// <summary>Why a step of a complaint was not taken. Nothing was changed.</summary>
public abstract record ComplaintError
{
    private ComplaintError() { }

    /// <summary>What was entered in one field breaks a rule.</summary>
    public sealed record Invalid(EntryError Error) : ComplaintError;

    /// <summary>There is no such step from this state.</summary>
    public sealed record NotAllowedIn(ComplaintStatus Status, ComplaintStep Step) : ComplaintError;

    /// <summary>The person has none of the roles that may take the step, and is not the one who may take it in any role.</summary>
    /// <param name="May">The roles that may.</param>
    /// <param name="Or">The code of the person who may, too.</param>
    public sealed record NotTheirRole(Seq<Role> May, Option<string> Or) : ComplaintError;

    /// <summary>Whoever proposed something does not decide on it.</summary>
    /// <param name="Proposed">What the person has signed.</param>
    public sealed record OwnProposal(Signature Proposed) : ComplaintError;

    /// <summary>It costs more than the person may approve; the general manager may.</summary>
    /// <param name="Cost">What it costs.</param>
    /// <param name="Limit">What other supervisors approve at the most.</param>
    public sealed record AboveLimit(Amount Cost, Amount Limit) : ComplaintError;

    /// <summary>The step is from before the last change: somebody acted on an old picture.</summary>
    /// <param name="LastChange">When it last changed.</param>
    public sealed record OutOfDate(DateTimeOffset LastChange) : ComplaintError;

    /// <summary>It lies there already.</summary>
    public sealed record SameAssignment(Department Department, string Handler) : ComplaintError;

    /// <summary>There is no remedy with this number.</summary>
    /// <param name="Number">The number asked for.</param>
    /// <param name="Count">How many remedies there are, counted from 1.</param>
    public sealed record NoSuchRemedy(int Number, int Count) : ComplaintError;

    /// <summary>The remedy has its outcome.</summary>
    public sealed record RemedyEnded(int Number) : ComplaintError;

    /// <summary>Something has to come before the step.</summary>
    public sealed record Lacks(Prerequisite Prerequisite) : ComplaintError;

    /// <summary>There is no such complaint, or whoever asks may not know of it.</summary>
    public sealed record NotFound : ComplaintError;

    /// <summary>Somebody else took a step in the meantime.</summary>
    /// <param name="Expected">The version that the step was meant for.</param>
    /// <param name="Actual">The version that it has now.</param>
    public sealed record VersionConflict(int Expected, int Actual) : ComplaintError;
}
