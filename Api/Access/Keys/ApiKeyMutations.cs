using CustomerGraph.Api.Schema;
using CustomerGraph.Conventions.Entities;
using CustomerGraph.Conventions.Mutations;
using CustomerGraph.Conventions.Transport;
using CustomerGraph.Domain.Access;
using CustomerGraph.Persistence.Access.Keys;
using GraphQL;
using GraphQL.Types;
using static LanguageExt.Prelude;

namespace CustomerGraph.Api.Access.Keys;

/// <summary>What can be done with API keys.</summary>
internal sealed class ApiKeyMutations(ApiKeyStore keys, CurrentActor actor) : IMutationFields
{
    /// <inheritdoc/>
    public void AddTo(ObjectGraphType mutation, EntityModel entities)
    {
        mutation
            .Mutation<CreateApiKeyInput, NewKey>(entities, "createApiKey", "Makes an API key with which a program acts for the caller.", CreateAsync)
            .Gives<ApiKeyType>("apiKey", "What is known of the key; null when there is none.", made => made.Row)
            .Gives<StringGraphType>("secret", "The key in full. It is shown this once: keep it like a password.", made => made.Secret.Reveal())
            .Fails<ApiKeyErrors>(typeof(ApiKeyError.Invalid), typeof(ApiKeyError.NoOwner))
            .Requires(Policies.Keys)
            .Field.AnswersOnce();

        mutation
            .Mutation<RevokeApiKeyInput, ApiKeyRow>(entities, "revokeApiKey", "Takes an API key back, at once: one's own, or as an administrator anybody's.", RevokeAsync)
            .Gives<ApiKeyType>("apiKey", "The key after the change; null when nothing was done.", key => key)
            .Fails<ApiKeyErrors>(typeof(ApiKeyError.NotFound))
            .Requires(Policies.Keys);
    }

    private async Task<MutationResult<NewKey>> CreateAsync(CreateApiKeyInput input, IResolveFieldContext context)
    {
        var entry = new ApiKeyEntry(input.Name, toSeq(input.Scopes).Strict(), input.Days);
        var made = CallerOf(context).EmployeeId is { } owner
            ? await keys.CreateAsync(owner, entry, actor.Of(context), context.CancellationToken)
            : Seq1<ApiKeyError>(new ApiKeyError.NoOwner());

        return made.Match<MutationResult<NewKey>>(
            Right: key => new MutationResult<NewKey>.Done(new NewKey(key.Secret, key.Row)),
            Left: errors => new MutationResult<NewKey>.Refused([.. errors]));
    }

    private async Task<MutationResult<ApiKeyRow>> RevokeAsync(RevokeApiKeyInput input, IResolveFieldContext context)
    {
        var revoked = KeyRights.OwnerOf(CallerOf(context)) is { } owner
            ? await keys.RevokeAsync(input.Prefix, owner, actor.Of(context), context.CancellationToken)
            : Seq1<ApiKeyError>(new ApiKeyError.NotFound());

        return revoked.Match<MutationResult<ApiKeyRow>>(
            Right: key => new MutationResult<ApiKeyRow>.Done(key),
            Left: errors => new MutationResult<ApiKeyRow>.Refused([.. errors]));
    }

    private static Caller CallerOf(IResolveFieldContext context) =>
        context.RequestServices!.GetRequiredService<CurrentCaller>().Value;

    private sealed record NewKey(ApiKeySecret Secret, ApiKeyRow Row);
}
