using System.Text.Json;
using CustomerGraph.Conventions.Errors;
using CustomerGraph.Conventions.Execution.Json;
using CustomerGraph.Conventions.Execution.Nodes;
using CustomerGraph.Conventions.Execution.Plans;
using CustomerGraph.Conventions.Rights;
using GraphQL;
using GraphQL.Execution;
using GraphQL.Types;
using GraphQLParser.AST;
using ExecutionContext = GraphQL.Execution.ExecutionContext;

namespace CustomerGraph.Conventions.Execution;

/// <summary>One execution of one operation: the engine's, with objects and lists written as soon as they are resolved.</summary>
internal sealed class CompiledExecution(OperationPlan plan, OperationRights rights) : ParallelExecutionStrategy
{
    private readonly JsonSinks sinks = new();

    /// <inheritdoc/>
    public override async Task<ExecutionResult> ExecuteAsync(ExecutionContext context)
    {
        var root = BuildExecutionRootNode(context, GetOperationRootType(context));
        if (IsRefused(context, root))
        {
            return ResultOf(context, null);
        }

        await ExecuteNodeTreeAsync(context, root);
        return ResultOf(context, root.PropagateNull() ? null : new ResultData(root, sinks));
    }

    /// <inheritdoc/>
    /// <remarks>A mutation's root fields run one after the other, each with all that is below it; the rest side by side.</remarks>
    public override async Task ExecuteNodeTreeAsync(ExecutionContext context, ExecutionNode rootNode)
    {
        if (context.Operation.Operation != OperationType.Mutation || rootNode is not RootExecutionNode { SubFields: { } fields })
        {
            await base.ExecuteNodeTreeAsync(context, rootNode);
            return;
        }

        foreach (var field in fields)
        {
            await base.ExecuteNodeTreeAsync(context, field);
        }
    }

    /// <inheritdoc/>
    public override Dictionary<string, (GraphQLField field, FieldType fieldType)>? GetSubFields(
        ExecutionContext context, ExecutionNode node)
    {
        if (node.FieldDefinition.ResolvedType?.GetNamedType() is IObjectGraphType type && Below(node) is { } selection)
        {
            var fields = selection.On(type, context).Fields;
            Array.ForEach(fields, field => field.BindArguments(context));
            return fields.ToDictionary(field => field.Name, field => (field.Ast, field.Definition));
        }

        return base.GetSubFields(context, node);
    }

    /// <inheritdoc/>
    protected override void SetSubFieldNodes(ExecutionContext context, ObjectExecutionNode parent)
    {
        var type = parent.GetObjectGraphType(context.Schema)!;
        var selection = (parent as IWrittenNode)?.Below ?? plan.Below(parent.SelectionSet);
        parent.SubFields = selection is null
            ? []
            : Array.ConvertAll(selection.On(type, context).Fields, field => ExecutionNodes.Build(parent, field, context));
    }

    /// <inheritdoc/>
    protected override ExecutionNode BuildExecutionNode(
        ExecutionNode parent, IGraphType graphType, GraphQLField field, FieldType fieldDefinition, int? indexInParentNode = null)
    {
        var shape = parent is WrittenListNode list ? list.Shape.Item : Shape.Of(graphType);
        return ExecutionNodes.Build(parent, shape, field, fieldDefinition, indexInParentNode, Below(parent));
    }

    /// <inheritdoc/>
    protected override Task ExecuteNodeAsync(ExecutionContext context, ExecutionNode node) =>
        node is IWrittenNode { Slice.Sink: not null } ? Task.CompletedTask : base.ExecuteNodeAsync(context, node);

    /// <inheritdoc/>
    protected override Task CompleteNodeAsync(ExecutionContext context, ExecutionNode node) =>
        node.Result is not null && TryWrite(context, node) ? Task.CompletedTask : CompleteByEngineAsync(context, node);

    private static ExecutionResult ResultOf(ExecutionContext context, ResultData? data) => new()
    {
        Query = context.Document.Source,
        Document = context.Document,
        Operation = context.Operation,
        Extensions = context.OutputExtensions,
        Executed = true,
        Data = data,
    };

    /// <summary>Whether one of several mutations is not for the caller: then none of them is done.</summary>
    private bool IsRefused(ExecutionContext context, RootExecutionNode root)
    {
        if (context.Operation.Operation != OperationType.Mutation)
        {
            return false;
        }

        var refused = false;
        foreach (var field in root.SubFields!)
        {
            if (Refusal(context, field) is { } refusal)
            {
                refusal.Path = field.ResponsePath;
                context.Errors.Add(refusal.AddLocation(field.Field, context.Document));
                refused = true;
            }
        }

        return refused;
    }

    private FieldError? Refusal(ExecutionContext context, ExecutionNode field) =>
        (FieldGuard.Of(field.FieldDefinition) is { } guard ? rights.Refusal(guard) : null)
        ?? GraphQL.ExecutionContextExtensions.GetArguments(context, field.FieldDefinition, field.Field)?.Values
            .Select(argument => rights.RefusalOf(argument.Value))
            .FirstOrDefault(refusal => refusal is not null);

    private Selection? Below(ExecutionNode node) =>
        node is IWrittenNode written ? written.Below : plan.Below(node.Field.SelectionSet);

    private bool TryWrite(ExecutionContext context, ExecutionNode node)
    {
        if (node is not IWrittenNode)
        {
            return false;
        }

        var sink = sinks.Take();
        var start = sink.Position;
        var written = false;
        try
        {
            written = new SelectionWriter(sink, context, rights).TryWrite(node);
        }
        catch (Exception failure) when (!IsCancellation(failure, context))
        {
            // The engine meets the same failure again, and reports it with its path.
        }

        if (!written)
        {
            sink.Truncate(start);
        }

        sinks.GiveBack(sink);
        return written;
    }

    private async Task CompleteByEngineAsync(ExecutionContext context, ExecutionNode node)
    {
        await base.CompleteNodeAsync(context, node);
        if (FailureToWrite(node) is { } failure)
        {
            (node as ArrayExecutionNode)?.SerializedResult = null;
            if (await ProcessNodeUnhandledExceptionAsync(context, node, failure))
            {
                throw failure;
            }
        }
    }

    /// <summary>Why what a scalar gave cannot be JSON, while it can still be told: not a number, or a type of its own.</summary>
    private Exception? FailureToWrite(ExecutionNode node)
    {
        var value = node is ArrayExecutionNode list ? list.SerializedResult : (node as ValueExecutionNode)?.Result;
        if (JsonValues.IsPlain(value))
        {
            return null;
        }

        var sink = sinks.Take();
        var start = sink.Position;
        try
        {
            JsonValues.Write(sink, value);
            return null;
        }
        catch (Exception failure) when (failure is ArgumentException or NotSupportedException or JsonException)
        {
            return failure;
        }
        finally
        {
            sink.Truncate(start);
            sinks.GiveBack(sink);
        }
    }

    private static bool IsCancellation(Exception failure, ExecutionContext context) =>
        failure is OperationCanceledException && context.CancellationToken.IsCancellationRequested;
}
