using CustomerGraph.Domain.Access.Audit;
using CustomerGraph.Persistence.Store;

namespace CustomerGraph.Api.Access.Audit;

/// <summary>The secrets of the audit trail, from the configuration: never from the database that they are to protect.</summary>
internal static class AuditKeySetting
{
    /// <summary>What the head of the trail is sealed with.</summary>
    public const string Present = "Audit:Key";

    /// <summary>What it was sealed with before the key was changed; for <c>audit seal</c>.</summary>
    public const string Former = "Audit:FormerKey";

    /// <summary>The key under a name; none when nothing is set.</summary>
    /// <exception cref="StoreRefusedException">What is set is too short to be a secret.</exception>
    public static AuditKey Read(IConfiguration configuration, string name = Present) => configuration[name] switch
    {
        null or "" => AuditKey.None,
        var text => AuditKey.Of(text).IfNone(() => throw new StoreRefusedException(
            $"{name} has {text.Length} characters; a secret has at least {AuditKey.ShortestLength}.")),
    };
}
