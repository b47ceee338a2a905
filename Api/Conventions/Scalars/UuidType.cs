using CustomerGraph.Conventions.Execution.Json;
using CustomerGraph.Conventions.Execution.Leaves;

namespace CustomerGraph.Conventions.Scalars;

/// <summary><c>UUID</c>: 128 bits, hyphenated and in lower case.</summary>
public sealed class UuidType : TextScalar<Guid>, IDirectScalar<Guid>
{
    /// <summary>The scalar, with its specification.</summary>
    public UuidType()
    {
        Name = "UUID";
        Description = "A universally unique identifier, as `0f8fad5b-d9cb-469f-a165-70867728950e`.";
        this.SpecifiedBy("https://scalars.graphql.org/chillicream/uuid.html");
    }

    /// <inheritdoc/>
    protected override string Form => "a UUID like 0f8fad5b-d9cb-469f-a165-70867728950e";

    /// <inheritdoc/>
    protected override Guid? Read(ReadOnlySpan<char> text) => Guid.TryParseExact(text, "D", out var uuid) ? uuid : null;

    /// <inheritdoc/>
    void IDirectScalar<Guid>.Write(JsonSink sink, Guid value) => sink.Quoted(value, "D");

    /// <inheritdoc/>
    protected override string? Write(object value) => value is Guid uuid ? uuid.ToString("D") : null;
}
