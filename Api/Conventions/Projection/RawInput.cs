using GraphQL.Execution;
using GraphQLParser;
using GraphQLParser.AST;

namespace CustomerGraph.Conventions.Projection;

/// <summary>An argument as the caller wrote it: in the document, or in the variables that came with it.</summary>
/// <remarks>
/// Coercion loses two things that are needed here: where a value stands, for an error to point at, and the order in
/// which the members of an object were written, which is the order of precedence of what they sort by.
/// </remarks>
internal readonly struct RawInput
{
    private readonly IExecutionContext context;
    private readonly object? written;
    private readonly ASTNode? place;

    private RawInput(IExecutionContext context, object? written, ASTNode? place)
    {
        this.context = context;
        this.written = written;
        this.place = place;
    }

    public static RawInput Of(IExecutionContext context, GraphQLField field, string argument) =>
        Of(context, field.Arguments?.Find(argument)?.Value, field);

    /// <summary>Where the value stands in the document; for a part of a variable, where the variable does.</summary>
    public Location? Place => place is null ? null : Location.FromLinearPosition(context.Document.Source, place.Location.Start);

    /// <summary>The members of an object in the order in which they were written.</summary>
    public IEnumerable<string> Names => written switch
    {
        GraphQLObjectValue { Fields: { } fields } => fields.Select(member => member.Name.StringValue),
        IDictionary<string, object?> members => members.Keys,
        _ => [],
    };

    public RawInput Member(string name) => written switch
    {
        GraphQLObjectValue value => Of(context, value.Field(name)?.Value, place),
        IDictionary<string, object?> members => new RawInput(context, members.TryGetValue(name, out var member) ? member : null, place),
        _ => this,
    };

    /// <summary>An item of a list; a value that stands where a list is expected is its only item.</summary>
    public RawInput Item(int index) => written switch
    {
        GraphQLListValue list => Of(context, list.Values?.ElementAtOrDefault(index), place),
        IList<object?> list => new RawInput(context, list.ElementAtOrDefault(index), place),
        _ => this,
    };

    private static RawInput Of(IExecutionContext context, GraphQLValue? value, ASTNode? parent)
    {
        if (value is not GraphQLVariable variable)
        {
            return new RawInput(context, value, value ?? parent);
        }

        var name = variable.Name.StringValue;

        return context.ExecutionOptions.Variables?.TryGetValue(name, out var given) == true
            ? new RawInput(context, given, variable)
            : new RawInput(
                context, context.Operation.Variables?.FirstOrDefault(definition => definition.Variable.Name == name)?.DefaultValue, variable);
    }
}
