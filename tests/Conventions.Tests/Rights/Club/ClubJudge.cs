using CustomerGraph.Conventions.Rights;
using Microsoft.AspNetCore.Http;

namespace CustomerGraph.Conventions.Tests.Rights.Club;

/// <summary>Judges by the header <c>Caller</c>, and remembers what it was asked.</summary>
internal sealed class ClubJudge(IHttpContextAccessor requests, ClubLog log) : IPolicyJudge
{
    private ClubCaller Caller => ClubCaller.All.Single(caller => caller.Name == requests.HttpContext!.Request.Headers["Caller"]);

    public Verdict Judge(Policy policy)
    {
        log.Judged.Add(policy.Name);
        var caller = Caller;

        return policy switch
        {
            _ when policy == ClubPolicies.Everybody || caller == ClubCaller.Librarian => Verdict.Allowed,
            _ when caller == ClubCaller.Anonymous => Verdict.NotAuthenticated,
            _ when policy == ClubPolicies.Members && caller != ClubCaller.Guest => Verdict.Allowed,
            _ when policy == ClubPolicies.Owners && caller.Author is not null => Verdict.DependsOnRow,
            _ => Verdict.NotAuthorized,
        };
    }

    /// <summary>Takes its time, as whoever asks a database does.</summary>
    public async Task<int?> PrepareAsync()
    {
        await Task.Yield();
        log.Prepared.Add(Caller.Name);

        return Caller.Author;
    }
}
