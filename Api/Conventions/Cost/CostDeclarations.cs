using System.Globalization;
using GraphQL;
using GraphQL.Types;

namespace CustomerGraph.Conventions.Cost;

/// <summary>How it is declared what the parts of a schema cost. It shows in the schema's text.</summary>
/// <remarks>
/// What is not declared weighs: a leaf 0, an object or a list 1, a field that does not simply read its source 10 (see
/// <see cref="CostVisitor"/>); arguments and fields of inputs 0; a type with fields 1, a scalar or an enum 0.
/// </remarks>
public static class CostDeclarations
{
    private const string WeightKey = "cost.weight";
    private const string SizingKey = "cost.listSize";

    /// <summary>A field of an object or of an input costs this much, each time it is resolved or given.</summary>
    public static FieldType Costs(this FieldType field, double weight) => Weighed(field, weight);

    /// <summary>An argument costs this much, each time it is given and is not null.</summary>
    public static QueryArgument Costs(this QueryArgument argument, double weight) => Weighed(argument, weight);

    /// <summary>Each value of this type costs this much.</summary>
    public static TType Costs<TType>(this TType type, double weight)
        where TType : GraphType => Weighed(type, weight);

    /// <summary>Says how long the list is that a field gives; see <see cref="ListSizing"/>.</summary>
    public static FieldType ListSize(
        this FieldType field,
        int? assumed = null,
        IReadOnlyList<string>? slicingArguments = null,
        IReadOnlyList<string>? sizedFields = null,
        int? @default = null,
        bool requireOneSlicingArgument = false)
    {
        var sizing = new ListSizing(assumed, slicingArguments ?? [], sizedFields ?? [], @default, requireOneSlicingArgument);
        field.Metadata[SizingKey] = sizing;
        field.ApplyDirective(ListSizeDirective.DirectiveName, directive =>
        {
            Say(directive, ListSizeDirective.AssumedSize, sizing.AssumedSize);
            Say(directive, ListSizeDirective.SlicingArguments, sizing.SlicingArguments is { Count: > 0 } some ? some : null);
            Say(directive, ListSizeDirective.SlicingArgumentDefaultValue, sizing.DefaultSize);
            Say(directive, ListSizeDirective.SizedFields, sizing.SizedFields is { Count: > 0 } sized ? sized : null);
            Say(directive, ListSizeDirective.RequireOneSlicingArgument, sizing.RequireOneSlicingArgument);
        });

        return field;
    }

    internal static double? DeclaredWeight(this IMetadataReader part) => part.GetMetadata<double?>(WeightKey);

    internal static ListSizing? DeclaredListSize(this FieldType field) => field.GetMetadata<ListSizing?>(SizingKey);

    private static TPart Weighed<TPart>(TPart part, double weight)
        where TPart : IMetadataWriter
    {
        ArgumentOutOfRangeException.ThrowIfNegative(weight);
        part.Metadata[WeightKey] = weight;
        part.ApplyDirective(
            CostDirective.DirectiveName, CostDirective.Weight, weight.ToString("0.###", CultureInfo.InvariantCulture));

        return part;
    }

    private static void Say(AppliedDirective directive, string argument, object? value)
    {
        if (value is not null)
        {
            directive.AddArgument(new DirectiveArgument(argument) { Value = value });
        }
    }
}
