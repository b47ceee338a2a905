namespace CustomerGraph.Domain.Credit.Conditions;

/// <summary>What a customer brings so that it gets credit, 附加條件.</summary>
public enum ConditionKind
{
    /// <summary>A signed contract, exchanged, 交換合同書.</summary>
    ExchangeOfContract,

    /// <summary>Somebody answers for the debt, 個人擔保.</summary>
    PersonalGuarantee,

    /// <summary>Several answer for the whole debt together, 連帶擔保.</summary>
    JointGuarantee,

    /// <summary>Property stands in for the debt, 抵押.</summary>
    Mortgage,
}
