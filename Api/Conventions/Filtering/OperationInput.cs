using CustomerGraph.Conventions.Cost;
using CustomerGraph.Conventions.Scalars;
using GraphQL.Types;

namespace CustomerGraph.Conventions.Filtering;

/// <summary>The operators on values of one type, as in <c>StringOperationFilterInput</c>.</summary>
internal sealed class OperationInput : InputObjectGraphType
{
    public const string Suffix = "OperationFilterInput";

    public const string Ids = "Id" + Suffix;

    private OperationInput(string name, IGraphType scalar, IReadOnlyList<FilterOperator> operators, bool combines)
    {
        Name = name;
        Description = $"Conditions on a value of type {scalar.Name}. All that are given must hold.";

        if (combines)
        {
            Add("and", new ListGraphType(new NonNullGraphType(this)), "All of these hold.");
            Add("or", new ListGraphType(new NonNullGraphType(this)), "At least one of these holds.");
        }

        foreach (var by in operators)
        {
            IGraphType item = scalar is EnumerationGraphType ? new NonNullGraphType(scalar) : scalar;
            Add(by.Name, by.TakesList ? new ListGraphType(item) : scalar, by.Description)
                .Costs(by.IsExpensive ? Weights.ExpensiveOperator : Weights.Operator);
        }
    }

    /// <summary>The name of the input for a type of values.</summary>
    public static string NameOf(Type type)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;

        return plain.IsEnum ? plain.Name + Suffix : ScalarTypes.For(plain) switch
        {
            var scalar when scalar == typeof(StringGraphType) => "String" + Suffix,
            var scalar when scalar == typeof(BooleanGraphType) => "Boolean" + Suffix,
            var scalar when scalar == typeof(IntGraphType) => "Int" + Suffix,
            var scalar when scalar == typeof(FloatGraphType) => "Float" + Suffix,
            var scalar => scalar.Name[..^"Type".Length] + Suffix,
        };
    }

    public static OperationInput For(Type type, IGraphType scalar) =>
        new(NameOf(type), scalar, FilterOperator.For(type), type == typeof(string));

    public static OperationInput ForIds(IGraphType id) => new(Ids, id, FilterOperator.ForIds, false);

    private FieldType Add(string name, IGraphType type, string description) =>
        AddField(new FieldType { Name = name, ResolvedType = type, Description = description });
}
