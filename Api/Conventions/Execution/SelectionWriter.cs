using System.Collections;
using CustomerGraph.Conventions.Execution.Json;
using CustomerGraph.Conventions.Execution.Nodes;
using CustomerGraph.Conventions.Execution.Plans;
using CustomerGraph.Conventions.Rights;
using GraphQL.DataLoader;
using GraphQL.Execution;
using GraphQL.Types;
using GraphQLParser.AST;
using ExecutionContext = GraphQL.Execution.ExecutionContext;

namespace CustomerGraph.Conventions.Execution;

/// <summary>Writes a resolved value and all that is pure below it, and makes nodes for what is not.</summary>
/// <remarks>
/// Nothing is reported here. Whatever the engine would make an error of (null in a non-null place, a wrong type, a
/// scalar that refuses its value) ends the writing, and the caller lets the engine do it again with nodes and errors.
/// </remarks>
internal readonly ref struct SelectionWriter(JsonSink sink, ExecutionContext context, OperationRights rights)
{
    /// <summary>Writes the result of a node, and hands it to the node.</summary>
    /// <returns>Whether it was possible.</returns>
    public bool TryWrite(ExecutionNode node)
    {
        switch (node)
        {
            case WrittenObjectNode { Below: { } below } single:
                return ObjectType(single.Result!, single.Shape) is { } type
                    && TryWriteFields(single.Result!, below.On(type, context), single);
            case WrittenListNode list:
                return TryWriteItems(list.Result!, list.Shape, new Site(list, list.Field, list.FieldDefinition, list.Below), list);
            default:
                return false;
        }
    }

    private bool TryWriteFields(object source, TypedSelection selection, WrittenObjectNode? node)
    {
        var from = sink.Position;
        var children = selection.SpliceCount == 0 ? [] : new ExecutionNode[selection.SpliceCount];
        var places = selection.SpliceCount == 0 ? [] : new (JsonPosition, JsonPosition)[selection.SpliceCount];
        var count = 0;
        foreach (var step in selection.Steps)
        {
            sink.Raw(step.Prefix);
            if (step.Guard is { } guard && !rights.Passes(guard, source))
            {
                children[count] = ExecutionNodes.Build(node!, step.Field, context);
                places[count++] = (sink.Position, sink.Position);
                continue;
            }

            if (step.Leaf is { } write)
            {
                if (!write(sink, source) && !TryWriteNull(step.Field.Shape))
                {
                    return false;
                }

                continue;
            }

            var start = sink.Position;
            if (!TryWriteField(source, step, node, out var child))
            {
                return false;
            }

            if (child is not null)
            {
                children[count] = child;
                places[count++] = (start, sink.Position);
            }
        }

        sink.Raw(selection.Tail);
        node?.Take(
            new JsonSlice(sink, from, sink.Position),
            count == children.Length ? children : children[..count],
            count == places.Length ? places : places[..count]);
        return true;
    }

    private bool TryWriteField(object source, WriteStep step, WrittenObjectNode? node, out ExecutionNode? child)
    {
        var field = step.Field;
        if (step.Pure is not { } pure)
        {
            child = ExecutionNodes.Build(node!, field, context);
            return true;
        }

        var value = pure.Read(source, field.Arguments(context));
        var site = new Site(step.Splices ? node : null, field.Ast, field.Definition, field.Below);
        return TryWriteValue(value, field.Shape, site, null, out child);
    }

    private bool TryWriteValue(object? value, Shape shape, Site site, int? index, out ExecutionNode? child)
    {
        child = null;
        if (shape is Shape.Leaf leaf)
        {
            return TryWriteLeaf(value, leaf);
        }

        if (value is null)
        {
            return TryWriteNull(shape);
        }

        if (value is IDataLoaderResult)
        {
            return false;
        }

        if (shape is Shape.Many many)
        {
            var list = site.List(many, index, value);
            child = list;
            return TryWriteItems(value, many, site with { Parent = list }, list);
        }

        var composite = (Shape.Composite)shape;
        if (ObjectType(value, composite) is not { } type)
        {
            return false;
        }

        var selection = site.Below!.On(type, context);
        var single = selection.SpliceCount == 0 ? null : site.Object(composite, index, value);
        child = single;
        return TryWriteFields(value, selection, single);
    }

    private bool TryWriteItems(object value, Shape.Many shape, Site site, WrittenListNode? node)
    {
        if (value is not IEnumerable items)
        {
            return false;
        }

        var from = sink.Position;
        var children = node is null ? null : new List<ExecutionNode>();
        if (shape.Item is Shape.Leaf leaf && leaf.Scalar.CanSerializeList(items, !leaf.NonNull))
        {
            JsonValues.Write(sink, leaf.Scalar.SerializeList(items));
        }
        else if (!TryWriteEach(items, shape.Item, site, children))
        {
            return false;
        }

        node?.Take(new JsonSlice(sink, from, sink.Position), children!);
        return true;
    }

    private bool TryWriteEach(IEnumerable items, Shape shape, Site site, List<ExecutionNode>? children)
    {
        var index = 0;
        sink.Raw("["u8);
        if (items is IList list)
        {
            for (; index < list.Count; index++)
            {
                if (!TryWriteItem(list[index], shape, site, index, children))
                {
                    return false;
                }
            }
        }
        else
        {
            foreach (var item in items)
            {
                if (!TryWriteItem(item, shape, site, index++, children))
                {
                    return false;
                }
            }
        }

        sink.Raw("]"u8);
        return true;
    }

    private bool TryWriteItem(object? item, Shape shape, Site site, int index, List<ExecutionNode>? children)
    {
        context.CancellationToken.ThrowIfCancellationRequested();
        if (index > 0)
        {
            sink.Raw(","u8);
        }

        if (!TryWriteValue(item, shape, site, index, out var child))
        {
            return false;
        }

        if (child is not null)
        {
            children!.Add(child);
        }

        return true;
    }

    private bool TryWriteLeaf(object? value, Shape.Leaf shape)
    {
        var serialized = shape.Scalar.Serialize(value);
        JsonValues.Write(sink, serialized);
        return serialized is not null || !shape.NonNull;
    }

    private bool TryWriteNull(Shape shape)
    {
        sink.Null();
        return !shape.NonNull;
    }

    private IObjectGraphType? ObjectType(object value, Shape.Composite shape)
    {
        var type = shape.Object ?? shape.Abstract!.GetObjectType(value, context.Schema);
        if (type is null || shape.Abstract?.IsPossibleType(type) == false)
        {
            return null;
        }

        return type.IsTypeOf is { } accepts && !type.SkipTypeCheck && !accepts(value) ? null : type;
    }

    /// <summary>Where a value stands, in case it needs a node; without a parent none is needed below.</summary>
    private readonly record struct Site(ExecutionNode? Parent, GraphQLField Ast, FieldType Definition, Selection? Below)
    {
        public WrittenObjectNode Object(Shape.Composite shape, int? index, object value) =>
            new(Parent!, shape, Ast, Definition, index, Below) { Result = value };

        public WrittenListNode? List(Shape.Many shape, int? index, object value) =>
            Parent is null ? null : new(Parent, shape, Ast, Definition, index, Below) { Result = value };
    }
}
