namespace CustomerGraph.Conventions.Filtering;

/// <summary>An operator of a filter input: its name, what it compares by, and whether it is that comparison's contrary.</summary>
internal sealed record FilterOperator(string Name, Comparison By, bool IsNegated, string Description)
{
    /// <summary>Whether the operand is a list of values.</summary>
    public bool TakesList => By == Comparison.In;

    /// <summary>Whether the operand may be null, which asks for what is absent.</summary>
    public bool TakesNull => By == Comparison.Equal;

    /// <summary>Whether no index helps it.</summary>
    public bool IsExpensive => By >= Comparison.Contains;

    private static readonly FilterOperator[] Equality =
    [
        new("eq", Comparison.Equal, false, "Is the value; null finds what is absent."),
        new("neq", Comparison.Equal, true, "Is not the value; null finds what is there."),
    ];

    private static readonly FilterOperator[] Lists =
    [
        new("in", Comparison.In, false, "Is one of the values; a null among them finds what is absent."),
        new("nin", Comparison.In, true, "Is none of the values."),
    ];

    private static readonly FilterOperator[] Ordering =
    [
        new("gt", Comparison.Greater, false, "Is greater than the value."),
        new("ngt", Comparison.Greater, true, "Is not greater than the value, or absent."),
        new("gte", Comparison.GreaterOrEqual, false, "Is the value or greater."),
        new("ngte", Comparison.GreaterOrEqual, true, "Is neither the value nor greater, or absent."),
        new("lt", Comparison.Less, false, "Is less than the value."),
        new("nlt", Comparison.Less, true, "Is not less than the value, or absent."),
        new("lte", Comparison.LessOrEqual, false, "Is the value or less."),
        new("nlte", Comparison.LessOrEqual, true, "Is neither the value nor less, or absent."),
    ];

    private static readonly FilterOperator[] Texts =
    [
        .. Equality,
        new("contains", Comparison.Contains, false, "Contains the text, case being told apart."),
        new("ncontains", Comparison.Contains, true, "Does not contain the text, or is absent."),
        .. Lists,
        new("startsWith", Comparison.StartsWith, false, "Begins with the text, case being told apart."),
        new("nstartsWith", Comparison.StartsWith, true, "Does not begin with the text, or is absent."),
        new("endsWith", Comparison.EndsWith, false, "Ends with the text, case being told apart."),
        new("nendsWith", Comparison.EndsWith, true, "Does not end with the text, or is absent."),
        new("icontains", Comparison.ContainsIgnoringCase, false, "Contains the text, whatever the case of its letters."),
        new("ieq", Comparison.EqualsIgnoringCase, false, "Is the text, whatever the case of its letters."),
        new("istartsWith", Comparison.StartsWithIgnoringCase, false, "Begins with the text, whatever the case of its letters."),
    ];

    /// <summary>The operators for a type of values, in the order of the convention.</summary>
    public static IReadOnlyList<FilterOperator> For(Type type)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;

        return plain == typeof(string) ? Texts
            : plain == typeof(bool) ? Equality
            : plain.IsEnum ? [.. Equality, .. Lists]
            : [.. Equality, .. Lists, .. Ordering];
    }

    /// <summary>The operators for global ids.</summary>
    public static IReadOnlyList<FilterOperator> ForIds { get; } = [.. Equality, .. Lists];
}
