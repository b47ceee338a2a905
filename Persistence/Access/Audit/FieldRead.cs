using LanguageExt;

namespace CustomerGraph.Persistence.Access.Audit;

/// <summary>That confidential fields of a row were read, or asked for and refused.</summary>
/// <param name="Table">The table that the row is in.</param>
/// <param name="Code">The code of the row.</param>
/// <param name="Fields">The names of the fields, as in the API.</param>
/// <param name="Allowed">Whether they were shown.</param>
/// <param name="Purpose">What for: the purpose of the loan under which they were read, if it was one.</param>
public sealed record FieldRead(string Table, string Code, Seq<string> Fields, bool Allowed, Option<string> Purpose = default);
