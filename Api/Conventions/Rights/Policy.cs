using System.Linq.Expressions;

namespace CustomerGraph.Conventions.Rights;

/// <summary>A rule on who may read or do something, written down once and attached to each part of the schema that it is about.</summary>
/// <remarks>Who is let in is decided by an <see cref="IPolicyJudge"/>; here is only what the rule is called and what it says.</remarks>
public class Policy
{
    /// <summary>
    /// Of the parts of a type that is never more open than the field that gives it, such as a connection: whoever may read
    /// that field may read them.
    /// </summary>
    public static readonly Policy OfField = new("OF_FIELD", "whoever may read the field that gives it");

    /// <summary>A policy.</summary>
    /// <param name="name">What the rule is called, in upper snake case.</param>
    /// <param name="who">Whom it lets in, as the end of a sentence without its period: <c>the general manager</c>.</param>
    public Policy(string name, string who)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentException.ThrowIfNullOrWhiteSpace(who);
        (Name, Who) = (name, who);
    }

    /// <summary>What the rule is called; unique in a schema.</summary>
    public string Name { get; }

    /// <summary>Whom it lets in, as the end of a sentence.</summary>
    public string Who { get; }

    /// <summary>What the schema says of it at the end of a description.</summary>
    public string Sentence => $"Who: {Who}.";

    /// <summary>
    /// The same rule for fields of one kind of object, where the judge may say <see cref="Verdict.DependsOnRow"/>: then each
    /// object is judged by itself. What is read or refused under it is told to the <see cref="IReadRecord"/>, if it has a name there.
    /// </summary>
    /// <typeparam name="TRow">The row of an entity type, or else the object that the field is of.</typeparam>
    /// <param name="prepare">
    /// Loads, once for an operation, what judging needs; what it gives judges an object and the name of its field, and does
    /// nothing else.
    /// </param>
    /// <param name="part">Says under which name a field of an object is recorded; null for one that is no secret, and for a policy of which nothing is recorded.</param>
    /// <param name="columns">What judging and naming read of a row: it is loaded with the field. For objects that are no rows, nothing.</param>
    public RowPolicy ForRow<TRow>(
        Func<IServiceProvider, CancellationToken, ValueTask<Func<TRow, string, bool>>> prepare,
        Func<TRow, string, GuardedPart?>? part,
        params Expression<Func<TRow, object?>>[] columns)
        where TRow : class => new RowPolicy<TRow>(this, prepare, part, columns);

    /// <inheritdoc/>
    public override string ToString() => Name;
}
