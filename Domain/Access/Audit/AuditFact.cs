using System.Text;

namespace CustomerGraph.Domain.Access.Audit;

/// <summary>What the audit trail says of one thing that somebody did or was refused.</summary>
/// <remarks>It names fields and never has their values: personal data can be erased, and the trail stays as it is.</remarks>
/// <param name="Kind">What kind of thing it was.</param>
/// <param name="Actor">Who did it.</param>
/// <param name="At">When.</param>
/// <param name="Operation">How they did it, as they called it: the name of a mutation, a command.</param>
/// <param name="SubjectType">What it was done to: the name of a table.</param>
/// <param name="SubjectCode">Which one, as people call it; none when it was several.</param>
/// <param name="Rows">How many it was done to.</param>
/// <param name="Fields">The names of the fields in question.</param>
/// <param name="Allowed">Whether it was done, or refused.</param>
/// <param name="Purpose">What for, where a purpose has to be given.</param>
public sealed record AuditFact(
    AuditKind Kind,
    string Actor,
    DateTimeOffset At,
    string Operation,
    string SubjectType,
    Option<string> SubjectCode,
    long Rows = 1,
    Seq<string> Fields = default,
    bool Allowed = true,
    Option<string> Purpose = default)
{
    /// <summary>The longest name of an actor, an operation, a type or a subject, in characters.</summary>
    public const int NameLength = 200;

    /// <summary>The longest purpose, in characters.</summary>
    public const int PurposeLength = 500;

    /// <summary>The fact as every database keeps it: what came from outside must not keep the trail from being written.</summary>
    /// <remarks>
    /// What cannot be stored becomes U+FFFD, what is too long is cut off, and the time is taken to the microsecond in UTC. What
    /// can be stored stays as it is.
    /// </remarks>
    public AuditFact Storable() => this with
    {
        Actor = Text(Actor, NameLength),
        At = new DateTimeOffset(At.UtcTicks - (At.UtcTicks % TimeSpan.TicksPerMicrosecond), TimeSpan.Zero),
        Operation = Text(Operation, NameLength),
        SubjectType = Text(SubjectType, NameLength),
        SubjectCode = SubjectCode.Map(code => Text(code, NameLength)),
        Fields = Fields.Map(field => Text(field, NameLength)).Strict(),
        Purpose = Purpose.Map(purpose => Text(purpose, PurposeLength)),
    };

    private static string Text(string text, int longest)
    {
        var kept = new StringBuilder();

        foreach (var rune in text.EnumerateRunes())
        {
            var storable = rune.Value == 0 ? Rune.ReplacementChar : rune;

            if (kept.Length + storable.Utf16SequenceLength > longest)
            {
                break;
            }

            kept.Append(storable);
        }

        return kept.ToString();
    }
}
