using System.Linq.Expressions;
using CustomerGraph.Conventions.Entities;
using CustomerGraph.Conventions.Execution;
using CustomerGraph.Conventions.Rights;
using GraphQL;
using GraphQL.Resolvers;
using GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerGraph.Conventions.Mutations;

/// <summary>A declared mutation, for what is to be said of its payload.</summary>
/// <typeparam name="TResult">What the mutation gives when it was done.</typeparam>
public sealed class MutationField<TResult>
{
    private readonly EntityModel entities;
    private readonly ObjectGraphType<MutationResult<TResult>> payload;
    private readonly string title;
    private readonly Dictionary<Type, IObjectGraphType> errors = [];
    private UnionGraphType? union;

    internal MutationField(
        EntityModel entities, string name, string description, Type inputType, Func<IResolveFieldContext, Task<MutationResult<TResult>>> execute)
    {
        this.entities = entities;
        title = char.ToUpperInvariant(name[0]) + name[1..];
        payload = new ObjectGraphType<MutationResult<TResult>> { Name = title + "Payload", Description = $"What came of `{name}`." };

        payload.Requires(Policy.OfField);

        Field = new FieldType
        {
            Name = name,
            Description = !string.IsNullOrWhiteSpace(description) ? description : throw new ArgumentException($"{name} has no description.", nameof(description)),
            ResolvedType = new NonNullGraphType(payload),
            Arguments = [new QueryArgument(typeof(NonNullGraphType<>).MakeGenericType(inputType)) { Name = "input", Description = "What is to be done." }],
            Resolver = new FuncFieldResolver<MutationResult<TResult>>(async context => await execute(context)),
        };
    }

    /// <summary>The field in the schema.</summary>
    public FieldType Field { get; }

    /// <summary>Only those whom the policy lets in may do it.</summary>
    public MutationField<TResult> Requires(Policy policy)
    {
        Field.Requires(policy);
        return this;
    }

    /// <summary>Adds the changed entity to the payload: it is read after the change, by what the mutation gives.</summary>
    public MutationField<TResult> Gives<TRow, TKey>(
        string name, string description, Expression<Func<TRow, TKey>> key, Func<TResult, TKey> of)
        where TRow : class
    {
        var entity = entities.Of(typeof(TRow));

        payload.AddField(new FieldType
        {
            Name = name,
            Description = description,
            ResolvedType = entity,
            Resolver = new FuncFieldResolver<Entity>(async context => context.Source is MutationResult<TResult>.Done done
                ? await context.LoadAsync(entity, key, of(done.Value)!)
                : null),
        });

        return this;
    }

    /// <summary>Adds another part of what the mutation gives to the payload.</summary>
    public MutationField<TResult> Gives<TGraph>(string name, string description, Func<TResult, object?> of)
        where TGraph : IGraphType
    {
        payload.AddField(new FieldType { Name = name, Description = description, Type = typeof(TGraph) })
            .PureFunc<MutationResult<TResult>>((result, _) => result is MutationResult<TResult>.Done done ? of(done.Value) : null);

        return this;
    }

    /// <summary>Says that the mutation can be refused by the cases of a union: all of them, or only those named.</summary>
    public MutationField<TResult> Fails<TErrors>(params Type[] only)
        where TErrors : class, IErrorTypes
    {
        var cases = entities.Services.GetRequiredService<TErrors>().Cases;
        var named = only.Length == 0 ? cases : only.ToDictionary(type => type, type => cases[type]);

        if (union is null)
        {
            union = new UnionGraphType
            {
                Name = title + "Error",
                Description = $"Why `{Field.Name}` was refused.",
                ResolveType = error => errors[error.GetType()],
            };

            payload.AddField(new FieldType
            {
                Name = "errors",
                Description = "Why it was refused, so that nothing is changed; null when it was done.",
                ResolvedType = new ListGraphType(new NonNullGraphType(union)),
            }).PureFunc<MutationResult<TResult>>((result, _) => (result as MutationResult<TResult>.Refused)?.Errors);
        }

        foreach (var (type, graphType) in named)
        {
            errors.Add(type, graphType);
            union.AddPossibleType(graphType);
        }

        return this;
    }
}
