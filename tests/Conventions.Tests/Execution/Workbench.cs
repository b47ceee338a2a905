using CustomerGraph.Conventions.Execution;
using CustomerGraph.Conventions.Tests.Execution.Garden;
using GraphQL;
using GraphQL.Types;

namespace CustomerGraph.Conventions.Tests.Execution;

/// <summary>A schema made for one example: its fields, and what asks for them.</summary>
internal static class Workbench
{
    /// <summary>A schema with this root type of queries.</summary>
    public static Schema Schema(Action<ObjectGraphType> fields, params IGraphType[] types)
    {
        var schema = new Schema { Query = Object("Query", fields) };
        Array.ForEach(types, schema.RegisterType);
        return schema;
    }

    /// <summary>An object type.</summary>
    public static ObjectGraphType Object(string name, Action<ObjectGraphType> fields)
    {
        var type = new ObjectGraphType { Name = name };
        fields(type);
        return type;
    }

    /// <summary>A pure field of an object whose source is anything.</summary>
    public static FieldType Pure(this ObjectGraphType type, string name, IGraphType of, Func<object, object?> value) =>
        type.AddField(new FieldType { Name = name, ResolvedType = of }).PureFunc<object>((source, _) => value(source));

    /// <summary>The response to a query.</summary>
    public static async Task<string> Ask(ISchema schema, string query)
    {
        var answer = await GardenAnswers.OfLayer(new ExecutionOptions { Schema = schema, Query = query });
        return answer.Body;
    }
}
