namespace CustomerGraph.Domain.Credit.Conditions;

/// <summary>Whether what is asked for is there.</summary>
public static class RequiredConditions
{
    /// <summary>The kinds that are asked for and of which none holds on a day, each once, in the order of their list.</summary>
    public static Seq<ConditionKind> Missing(Seq<ConditionKind> required, Seq<CreditCondition> conditions, DateOnly day) =>
        required.Distinct()
            .Filter(kind => !conditions.Exists(condition => condition.Terms.Kind == kind && condition.IsInForce(day)))
            .OrderBy(kind => kind).ToSeq().Strict();
}
