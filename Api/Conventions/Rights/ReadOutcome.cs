namespace CustomerGraph.Conventions.Rights;

/// <summary>What became of an attempt to read a field under a <see cref="RowPolicy"/>.</summary>
public enum ReadOutcome
{
    /// <summary>The caller got the values.</summary>
    Read,

    /// <summary>The caller was refused the values, or refused to choose rows by them.</summary>
    Refused,

    /// <summary>The caller chose or ordered rows by the field, which tells of all of them. Only those may who may read it of all.</summary>
    Compared,
}
