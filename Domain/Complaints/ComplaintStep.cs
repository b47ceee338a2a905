namespace CustomerGraph.Domain.Complaints;

/// <summary>What is done with a complaint.</summary>
public enum ComplaintStep
{
    /// <summary>Say whether it is valid.</summary>
    Judge,

    /// <summary>Give it to a department and a person, or from there to others.</summary>
    Assign,

    /// <summary>Say what the cause was.</summary>
    Analyse,

    /// <summary>Say what to do for the customer.</summary>
    Propose,

    /// <summary>Approve that.</summary>
    Approve,

    /// <summary>Give the proposal back with an instruction.</summary>
    SendBack,

    /// <summary>Say that a remedy was carried out or has failed.</summary>
    CarryOut,

    /// <summary>Penalise somebody.</summary>
    Penalise,

    /// <summary>Tell the customer what was done.</summary>
    Notify,

    /// <summary>Write down what the customer says to that.</summary>
    TakeFeedback,

    /// <summary>Write down what was learnt.</summary>
    Close,

    /// <summary>Take it up again, with new facts.</summary>
    Reopen,
}
