namespace CustomerGraph.Conventions.Rights;

/// <summary>Says whom policies let in. It is taken from the services of the operation, which know who asks.</summary>
public interface IPolicyJudge
{
    /// <summary>What a policy says of the caller; asked once for each policy in an operation.</summary>
    Verdict Judge(Policy policy);
}
