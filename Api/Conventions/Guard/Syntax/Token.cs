namespace CustomerGraph.Conventions.Guard.Syntax;

/// <summary>A token and where it stands in the text, the end excluded.</summary>
internal readonly record struct Token(TokenKind Kind, int Start, int End);
