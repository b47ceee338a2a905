using CustomerGraph.Conventions.Execution.Json;

namespace CustomerGraph.Conventions.Execution.Leaves;

/// <summary>A scalar that can write its values without serialising them to an object first.</summary>
/// <typeparam name="T">The CLR type of the values; a scalar may implement several.</typeparam>
public interface IDirectScalar<in T>
{
    /// <summary>Writes what <c>Serialize</c> gives for the value, as JSON; throws where <c>Serialize</c> throws.</summary>
    void Write(JsonSink sink, T value);
}
