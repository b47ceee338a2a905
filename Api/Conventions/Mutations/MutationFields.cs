using CustomerGraph.Conventions.Entities;
using GraphQL;
using GraphQL.Types;

namespace CustomerGraph.Conventions.Mutations;

/// <summary>Fields by the mutation conventions: one input, and a payload with what was changed and why it was not.</summary>
public static class MutationFields
{
    /// <summary>Adds a mutation. What its payload has, and which errors it can give, is said of what this returns.</summary>
    /// <remarks>Its input is a record described by its documentation; see <see cref="InputType{T}"/>.</remarks>
    public static MutationField<TResult> Mutation<TInput, TResult>(
        this IObjectGraphType mutations, EntityModel entities, string name, string description,
        Func<TInput, IResolveFieldContext, Task<MutationResult<TResult>>> execute)
        where TInput : class
    {
        var field = new MutationField<TResult>(entities, name, description, typeof(InputType<TInput>), context =>
            execute((TInput)context.Arguments!["input"].Value!, context));

        mutations.AddField(field.Field);
        return field;
    }
}
