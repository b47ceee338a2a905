using System.Globalization;
using CustomerGraph.Domain.Access.Audit;

namespace CustomerGraph.Persistence.Access.Audit;

/// <summary>What is to be said of the audit trail.</summary>
public abstract record AuditVerdict
{
    private AuditVerdict()
    {
    }

    /// <summary>The verdict in one sentence.</summary>
    public abstract string Sentence { get; }

    /// <summary>It is what was once written.</summary>
    /// <param name="Head">How far it goes.</param>
    /// <param name="IsSealed">Whether the head has the seal of the key.</param>
    public sealed record Sound(AuditHead Head, bool IsSealed) : AuditVerdict
    {
        /// <inheritdoc/>
        public override string Sentence => string.Create(
            CultureInfo.InvariantCulture,
            $"The audit trail is whole: {Head.Count:N0} entries up to {Head}, {(IsSealed ? "sealed" : "without a seal")}.");
    }

    /// <summary>It is not what was once written.</summary>
    public sealed record Defective(AuditDefect Defect) : AuditVerdict
    {
        /// <inheritdoc/>
        public override string Sentence => Defect.Sentence;
    }

    /// <summary>Its head is gone, or has something in place of a hash.</summary>
    public sealed record Headless : AuditVerdict
    {
        /// <inheritdoc/>
        public override string Sentence => "The head of the audit trail is missing or is none.";
    }

    /// <summary>Its head has not the seal of the key.</summary>
    /// <param name="Head">How far it says that the trail goes.</param>
    /// <param name="IsSealed">Whether it has another seal.</param>
    /// <param name="HasKey">Whether there is a key.</param>
    public sealed record Unsealed(AuditHead Head, bool IsSealed, bool HasKey) : AuditVerdict
    {
        /// <inheritdoc/>
        public override string Sentence => (IsSealed, HasKey) switch
        {
            (true, true) => $"The head of the audit trail, {Head}, is not sealed with this key: somebody without the key wrote it, or the key is another one.",
            (false, _) => $"The head of the audit trail, {Head}, has no seal although there is a key: somebody without the key wrote it, or `audit seal` was never run.",
            _ => $"The head of the audit trail, {Head}, is sealed, and there is no key to check that with (Audit:Key).",
        };
    }
}
