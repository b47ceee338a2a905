namespace CustomerGraph.Conventions.Guard;

/// <summary>The codes of what the guard refuses.</summary>
public static class GuardCodes
{
    /// <summary>The text is no GraphQL.</summary>
    public const string Syntax = "HC0011";

    /// <summary>Document or variables have too many bytes.</summary>
    public const string TooLarge = "HC0010";

    /// <summary>Fields or brackets are nested too deeply.</summary>
    public const string TooDeep = "HC0086";

    /// <summary>It cannot be decided with reasonable effort whether fields of one response name can be merged.</summary>
    public const string MergeBudget = "HC0107";

    /// <summary>The document has too much of something; facts <c>limit</c> and <c>allowed</c>.</summary>
    public const string DocumentLimit = "CG_DOCUMENT_LIMIT";

    /// <summary>Definitions of types stand among operations and fragments.</summary>
    public const string NotExecutable = "CG_NOT_EXECUTABLE";

    /// <summary>A fragment spreads itself, directly or through others.</summary>
    public const string FragmentCycle = "CG_FRAGMENT_CYCLE";

    /// <summary>A variable or an extension has too much of something; facts <c>member</c>, <c>limit</c> and <c>allowed</c>.</summary>
    public const string VariableLimit = "CG_VARIABLE_LIMIT";
}
