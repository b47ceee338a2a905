namespace CustomerGraph.Conventions.Guard.Syntax;

/// <summary>What the grammar tells apart.</summary>
internal enum TokenKind
{
    /// <summary>Nothing is left.</summary>
    End,

    /// <summary>One of the signs, or three dots.</summary>
    Punctuator,

    /// <summary>A name or a keyword.</summary>
    Name,

    /// <summary>A whole number or one with a fraction.</summary>
    Number,

    /// <summary>A string or a block string.</summary>
    String,
}
