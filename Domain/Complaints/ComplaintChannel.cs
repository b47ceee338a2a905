namespace CustomerGraph.Domain.Complaints;

/// <summary>How a complaint or an answer went.</summary>
public enum ComplaintChannel
{
    /// <summary>By telephone.</summary>
    Telephone,

    /// <summary>By e-mail.</summary>
    Email,

    /// <summary>By letter.</summary>
    Letter,

    /// <summary>Face to face.</summary>
    Visit,

    /// <summary>By a message service.</summary>
    Message,

    /// <summary>Another way.</summary>
    Other,
}
