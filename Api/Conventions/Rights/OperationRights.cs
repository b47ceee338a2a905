using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using CustomerGraph.Conventions.Filtering;
using CustomerGraph.Conventions.Projection;
using GraphQL.Execution;
using GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerGraph.Conventions.Rights;

/// <summary>What the caller of one operation may: each policy is judged once, each object where its policy depends on it.</summary>
internal sealed class OperationRights
{
    /// <summary>The rights in a schema without policies.</summary>
    private static readonly OperationRights Unlimited = new(new GuardedSchema(), null, null, default);

    private static readonly ConditionalWeakTable<IExecutionContext, OperationRights> Open = [];

    private readonly GuardedSchema schema;
    private readonly IServiceProvider? services;
    private readonly string? operation;
    private readonly ReadOnlyMemory<char> document;
    private readonly Verdict[] verdicts;
    private readonly ConcurrentDictionary<RowPolicy, Lazy<Task<Func<object, string, bool>>>> judges = [];
    private readonly ReadNotes notes = new();

    private OperationRights(GuardedSchema schema, IServiceProvider? services, string? operation, ReadOnlyMemory<char> document)
    {
        (this.schema, this.services, this.operation, this.document) = (schema, services, operation, document);
        verdicts = [.. schema.Policies.Select(Judge)];

        foreach (var verdict in verdicts)
        {
            Signature = (Signature << 2) | (uint)verdict;
        }
    }

    /// <summary>Equal for callers of whom all policies of the schema say the same.</summary>
    public UInt128 Signature { get; }

    /// <summary>Whether rows were to be chosen or ordered by what only some callers may read of some rows.</summary>
    public bool HasComparedSecrets { get; private set; }

    /// <summary>The rights of the operation, or of the event of a subscription, that is being executed.</summary>
    public static OperationRights Of(IExecutionContext context) => GuardedSchema.Of(context.Schema) is null
        ? Unlimited
        : Open.GetValue(context, static context => new OperationRights(
            GuardedSchema.Of(context.Schema)!, context.RequestServices, context.Operation.Name?.StringValue, context.Document.Source));

    /// <summary>Prepares the judges of all objects that the operation can meet, so that judging needs no waiting any more.</summary>
    public async ValueTask PrepareAsync(CancellationToken cancellation)
    {
        foreach (var guard in schema.OfRows)
        {
            if (document.Span.Contains(guard.Field, StringComparison.Ordinal))
            {
                await PrepareAsync(guard, cancellation);
            }
        }
    }

    /// <summary>As above, for one field.</summary>
    public ValueTask PrepareAsync(FieldGuard guard, CancellationToken cancellation)
    {
        if (guard.Row is not { } policy || verdicts[guard.Index] != Verdict.DependsOnRow)
        {
            return default;
        }

        var judge = judges.GetOrAdd(
            policy, static (policy, to) => new(() => policy.PrepareAsync(to.services!, to.cancellation).AsTask()), (services, cancellation)).Value;

        return judge.IsCompletedSuccessfully ? default : new ValueTask(judge);
    }

    /// <summary>Whether the caller may read the field of all objects, or of some.</summary>
    public bool MayRead(FieldGuard guard) => IsAllowed(guard) || DependsOnRow(guard);

    /// <summary>Whether the caller may read the field of all objects.</summary>
    public bool IsAllowed(FieldGuard guard) => verdicts[guard.Index] == Verdict.Allowed;

    /// <summary>Whether the caller gets the field of this object. If so, it is noted as read.</summary>
    public bool Passes(FieldGuard guard, object source)
    {
        if (IsAllowed(guard) || (DependsOnRow(guard) && IsPrepared(guard.Row!, out var judge) && judge(source, guard.Field)))
        {
            Note(guard, source, ReadOutcome.Read);
            return true;
        }

        return false;
    }

    /// <summary>Goes on only if the caller may do what the field does, or may read it of this object.</summary>
    /// <exception cref="Errors.FieldError">The caller may not.</exception>
    public void Demand(FieldGuard guard, object? source = null)
    {
        if (source is null || guard.Row is null ? IsAllowed(guard) : Passes(guard, source))
        {
            return;
        }

        if (source is not null)
        {
            Note(guard, source, ReadOutcome.Refused);
        }

        throw RightsCodes.Refuse(verdicts[guard.Index]);
    }

    /// <summary>Why the caller may not do what the field does; null when there is no reason.</summary>
    public Errors.FieldError? Refusal(FieldGuard guard) =>
        IsAllowed(guard) ? null : RightsCodes.Refuse(verdicts[guard.Index]);

    /// <summary>Why the caller may not give what the input of a mutation gives; null when there is no reason.</summary>
    public Errors.FieldError? RefusalOf(object? input)
    {
        foreach (var (field, policy) in InputPolicies.OfGiven(input))
        {
            if (verdicts[schema.IndexOf(policy)] is not Verdict.Allowed and var verdict)
            {
                return RightsCodes.Refuse(verdict, ("field", field));
            }
        }

        return null;
    }

    /// <summary>Goes on only if rows may be chosen or ordered by a field, which tells of all of them what the field is.</summary>
    /// <exception cref="Errors.FieldError">The caller may not read the field of all rows.</exception>
    public void DemandComparison(FieldType field, RawInput? place = null)
    {
        if (FieldGuard.Of(field) is not { } guard)
        {
            return;
        }

        if (guard.Row is { IsRecorded: true })
        {
            HasComparedSecrets = true;
            notes.Add(new GuardedPart(guard.Type, "", guard.Field), IsAllowed(guard) ? ReadOutcome.Compared : ReadOutcome.Refused);
        }

        if (!IsAllowed(guard))
        {
            var refusal = RightsCodes.Refuse(verdicts[guard.Index], ("field", guard.Coordinate));
            throw place is { } written ? refusal.At(written) : refusal;
        }
    }

    /// <summary>Has kept what was read and refused.</summary>
    /// <exception cref="Exception">It could not be kept, so that the answer must not leave.</exception>
    public async ValueTask SettleAsync(CancellationToken cancellation)
    {
        if (schema.OfRows.Count > 0 && notes.Take() is { Count: > 0 } reads && services?.GetService<IReadRecord>() is { } record)
        {
            await record.RecordAsync(reads, operation, cancellation);
        }
    }

    private bool DependsOnRow(FieldGuard guard) => guard.Row is not null && verdicts[guard.Index] == Verdict.DependsOnRow;

    private bool IsPrepared(RowPolicy policy, out Func<object, string, bool> judge)
    {
        var isPrepared = judges.TryGetValue(policy, out var prepared) && prepared.Value.IsCompletedSuccessfully;
        judge = isPrepared ? prepared!.Value.Result : null!;

        return isPrepared;
    }

    private void Note(FieldGuard guard, object source, ReadOutcome outcome)
    {
        if (guard.Row?.PartOf(source, guard.Field) is { } part)
        {
            notes.Add(part, outcome);
        }
    }

    private Verdict Judge(Policy policy) => (services ?? throw NoServices())
        .GetRequiredService<IPolicyJudge>().Judge(policy);

    private static InvalidOperationException NoServices() =>
        new("An operation over a schema with policies needs the services of its request.");
}
