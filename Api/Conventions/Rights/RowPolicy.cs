using System.Linq.Expressions;
using System.Reflection;
using CustomerGraph.Conventions.Entities;
using CustomerGraph.Conventions.Projection;

namespace CustomerGraph.Conventions.Rights;

/// <summary>A policy that may depend on the object whose field is read; made by <see cref="Policy.ForRow{TRow}"/>.</summary>
public abstract class RowPolicy : Policy
{
    private protected RowPolicy(Policy rule)
        : base(rule.Name, rule.Who) => Rule = rule;

    /// <summary>What is judged by the caller alone.</summary>
    public Policy Rule { get; }

    /// <summary>The kind of object that is judged.</summary>
    internal abstract Type RowType { get; }

    /// <summary>What judging reads of a row.</summary>
    internal abstract IReadOnlyCollection<PropertyInfo> Required { get; }

    /// <summary>Loads what judging needs.</summary>
    internal abstract ValueTask<Func<object, string, bool>> PrepareAsync(IServiceProvider services, CancellationToken cancellation);

    /// <summary>Whether it is recorded what is read and refused.</summary>
    internal abstract bool IsRecorded { get; }

    /// <summary>Under which name a field of an object is recorded.</summary>
    internal abstract GuardedPart? PartOf(object source, string field);
}

/// <inheritdoc cref="RowPolicy"/>
internal sealed class RowPolicy<TRow>(
    Policy rule,
    Func<IServiceProvider, CancellationToken, ValueTask<Func<TRow, string, bool>>> prepare,
    Func<TRow, string, GuardedPart?>? part,
    IReadOnlyList<Expression<Func<TRow, object?>>> columns) : RowPolicy(rule)
    where TRow : class
{
    internal override Type RowType => typeof(TRow);

    internal override bool IsRecorded => part is not null;

    internal override IReadOnlyCollection<PropertyInfo> Required { get; } = columns.SelectMany(RowMembers.ReadBy).ToHashSet();

    internal override async ValueTask<Func<object, string, bool>> PrepareAsync(IServiceProvider services, CancellationToken cancellation)
    {
        var judge = await prepare(services, cancellation);

        return (source, field) => judge(RowOf(source), field);
    }

    internal override GuardedPart? PartOf(object source, string field) => part?.Invoke(RowOf(source), field);

    private static TRow RowOf(object source) => (TRow)(source is Entity entity ? entity.RowObject : source);
}
