using CustomerGraph.Api.Access;
using CustomerGraph.Conventions.Entities;
using CustomerGraph.Conventions.Rights;
using CustomerGraph.Persistence.Complaints;

namespace CustomerGraph.Api.Complaints;

/// <summary>PreventionMeasure: what is done so that a complaint does not come again.</summary>
internal sealed class MeasureLineType : RecordType<MeasureLine>
{
    /// <summary>The type.</summary>
    public MeasureLineType()
        : base("PreventionMeasure", "What is done so that a complaint does not come again, 預防措施.")
    {
        this.Requires(Policies.Complaints);
        Value("action", measure => measure.Action, "What.");
        Value("owner", measure => measure.Owner, "The code of the person who does it.");
        Value("due", measure => measure.Due, "By which day.");
    }
}
