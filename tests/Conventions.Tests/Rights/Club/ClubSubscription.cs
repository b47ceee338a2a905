using CustomerGraph.Conventions.Rights;
using CustomerGraph.Conventions.Transport.Subscriptions;
using GraphQL.Types;

namespace CustomerGraph.Conventions.Tests.Rights.Club;

internal sealed class ClubSubscription : ObjectGraphType
{
    public ClubSubscription()
    {
        Name = "Subscription";
        Description = "What happens.";
        Field<OpinionType>("opinionGiven").Description("Somebody speaks.").ResolveEvents(_ => All()).Requires(ClubPolicies.Members);
        Field<OpinionType>("complaintMade").Description("Somebody complains.").ResolveEvents(_ => All()).Requires(ClubPolicies.Librarians);
    }

    private static async IAsyncEnumerable<Opinion> All()
    {
        foreach (var opinion in ClubContents.Opinions)
        {
            await Task.Yield();
            yield return opinion;
        }
    }
}
