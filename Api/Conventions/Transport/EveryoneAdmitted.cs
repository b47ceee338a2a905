using System.Security.Claims;

namespace CustomerGraph.Conventions.Transport;

/// <summary>Admits everyone for as long as they like: for applications without users.</summary>
internal sealed class EveryoneAdmitted : IUserAdmission
{
    public ValueTask Admit(UserOperation operation, CancellationToken cancellation) => ValueTask.CompletedTask;

    public IUserWatch Watch(ClaimsPrincipal user) => new NeverEnding();

    private sealed class NeverEnding : IUserWatch
    {
        public CancellationToken Ended => CancellationToken.None;

        public void Dispose()
        {
        }
    }
}
