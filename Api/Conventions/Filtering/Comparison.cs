namespace CustomerGraph.Conventions.Filtering;

/// <summary>How a value is compared with an operand.</summary>
internal enum Comparison
{
    Equal,
    In,
    Greater,
    GreaterOrEqual,
    Less,
    LessOrEqual,
    Contains,
    StartsWith,
    EndsWith,
    ContainsIgnoringCase,
    EqualsIgnoringCase,
    StartsWithIgnoringCase,
}
