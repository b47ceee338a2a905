using System.Globalization;

namespace CustomerGraph.Domain.Access.Audit;

/// <summary>What somebody did to the audit trail, past the program.</summary>
public abstract record AuditDefect
{
    private AuditDefect(long position) => Position = position;

    /// <summary>The first place, from 1, where the trail is not what it was.</summary>
    public long Position { get; }

    /// <summary>What was found, in one sentence.</summary>
    public abstract string Sentence { get; }

    /// <summary>An entry says something else than when it was written.</summary>
    public sealed record Edited(long Position) : AuditDefect(Position)
    {
        /// <inheritdoc/>
        public override string Sentence => Say($"Entry {Position} was edited.");
    }

    /// <summary>An entry is missing, and later ones are there.</summary>
    public sealed record Deleted(long Position) : AuditDefect(Position)
    {
        /// <inheritdoc/>
        public override string Sentence => Say($"Entry {Position} was deleted.");
    }

    /// <summary>An entry is at another place than it was written at.</summary>
    public sealed record Reordered(long Position) : AuditDefect(Position)
    {
        /// <inheritdoc/>
        public override string Sentence => Say($"The entries from {Position} on were reordered.");
    }

    /// <summary>An entry was put in that was never written.</summary>
    public sealed record Inserted(long Position) : AuditDefect(Position)
    {
        /// <inheritdoc/>
        public override string Sentence => Say($"Entry {Position} was inserted.");
    }

    /// <summary>The trail ends too early.</summary>
    public sealed record Truncated(long Position) : AuditDefect(Position)
    {
        /// <inheritdoc/>
        public override string Sentence => Say($"The trail was truncated: the entries from {Position} on are missing.");
    }

    /// <summary>The entries fit together, but are not those that the head stands for.</summary>
    public sealed record Rewritten(long Position) : AuditDefect(Position)
    {
        /// <inheritdoc/>
        public override string Sentence =>
            Say($"The trail was rewritten: entry {Position}, or one before it, is not the one that its head stands for.");
    }

    private static string Say(FormattableString sentence) => sentence.ToString(CultureInfo.InvariantCulture);
}
