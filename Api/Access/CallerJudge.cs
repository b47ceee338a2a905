using CustomerGraph.Conventions.Rights;
using CustomerGraph.Domain.Access;

namespace CustomerGraph.Api.Access;

/// <summary>Judges policies by the roles of the caller and the table of rights.</summary>
internal sealed class CallerJudge(CurrentCaller caller) : IPolicyJudge
{
    /// <inheritdoc/>
    public Verdict Judge(Policy policy) => (caller.Value, policy) switch
    {
        ({ IsSignedIn: false }, _) => Verdict.NotAuthenticated,
        ({ Roles: var roles }, RightPolicy { Right: var right }) => Rights.Of(right, roles) switch
        {
            Grant.Always => Verdict.Allowed,
            Grant.ByCard or Grant.Own => Verdict.DependsOnRow,
            _ => Verdict.NotAuthorized,
        },
        _ => throw new InvalidOperationException($"Nobody knows whom {policy} lets in."),
    };
}
