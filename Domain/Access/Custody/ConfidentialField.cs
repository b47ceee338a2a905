namespace CustomerGraph.Domain.Access.Custody;

/// <summary>What of a card is read only by its custodian, by the general manager, or under a loan that names it.</summary>
public enum ConfidentialField
{
    /// <summary>The bank that the customer uses.</summary>
    Bank,

    /// <summary>What the customer earns in a year.</summary>
    AnnualRevenue,

    /// <summary>How high its approved credit limit is, 信用額度.</summary>
    CreditLimitBand,

    /// <summary>The telephone number.</summary>
    Phone,

    /// <summary>What its contacts keep to themselves: telephone, mobile, e-mail, birthday and notes, 聯繫人私人資料.</summary>
    Contacts,
}
