using CustomerGraph.Api.Access;
using CustomerGraph.Conventions.Entities;
using CustomerGraph.Conventions.Mutations;
using CustomerGraph.Domain.Credit.Decisions;
using CustomerGraph.Persistence.Store;
using GraphQL.Types;
using LanguageExt;

namespace CustomerGraph.Api.Credit.Decisions;

/// <summary>Mutations about credit: somebody who signs takes a step, which gives a key or is refused.</summary>
internal sealed class SignedMutations(CurrentActor actor)
{
    /// <summary>Adds a mutation.</summary>
    public MutationField<TKey> Add<TInput, TKey>(
        ObjectGraphType mutation,
        EntityModel entities,
        string name,
        string description,
        Func<TInput, Signatory, Authorship, CancellationToken, Task<Either<Seq<DecisionError>, TKey>>> take)
        where TInput : class =>
        mutation.Mutation<TInput, TKey>(entities, name, description, async (input, context) =>
        {
            var caller = context.RequestServices!.GetRequiredService<CurrentCaller>().Value;
            var person = new Signatory(caller.Name, caller.Roles.ToSeq().Strict());

            return (await take(input, person, actor.Of(context), context.CancellationToken)).Match<MutationResult<TKey>>(
                Right: key => new MutationResult<TKey>.Done(key),
                Left: errors => new MutationResult<TKey>.Refused([.. errors]));
        });
}
