using CustomerGraph.Domain.Kernel;

namespace CustomerGraph.Api.Import;

/// <summary>Why a line is refused.</summary>
/// <param name="Column">The column at fault; empty when it is the line as a whole.</param>
/// <param name="Value">What stands there.</param>
/// <param name="Reason">The rule that it breaks, in a sentence.</param>
internal sealed record LineError(string Column, string Value, string Reason)
{
    /// <summary>What a rule of the domain says of a line.</summary>
    /// <param name="error">The broken rule.</param>
    /// <param name="line">The line as it was read.</param>
    /// <param name="column">From the domain's name of a field to that of the column.</param>
    public static LineError Of(EntryError error, LineValues line, Func<string, string>? column = null)
    {
        var name = column is null ? error.Field : column(error.Field);

        return new LineError(name, line[name] ?? "", error.Rule);
    }
}
