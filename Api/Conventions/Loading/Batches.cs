using System.Runtime.CompilerServices;
using GraphQL;
using GraphQL.DataLoader;
using GraphQL.Execution;
using GraphQL.Types;

namespace CustomerGraph.Conventions.Loading;

/// <summary>Fields that many objects have are read for all of them at once.</summary>
public static class Batches
{
    private static readonly ConditionalWeakTable<IExecutionContext, Dictionary<Place, object>> Open = [];

    /// <summary>Gives the value of a key from a function that reads many; null when the function gives none for it.</summary>
    /// <remarks>
    /// The function is called once for all objects that the same field of the operation is resolved on. It must not use
    /// the context, which by then belongs to another field; what it needs of it, it gets.
    /// </remarks>
    public static IDataLoaderResult Batch<TKey, TValue>(
        this IResolveFieldContext context, TKey key, Func<IReadOnlyCollection<TKey>, BatchContext, Task<IReadOnlyDictionary<TKey, TValue>>> read)
        where TKey : notnull => context.BatchOnce<TKey, TValue>(key, () =>
        {
            var batch = new BatchContext(context.RequestServices!, context.Arguments, context.CancellationToken);
            return keys => read(keys, batch);
        });

    /// <summary>As above, with what is prepared only once for all objects.</summary>
    internal static IDataLoaderResult BatchOnce<TKey, TValue>(
        this IResolveFieldContext context, TKey key, Func<Func<IReadOnlyCollection<TKey>, Task<IReadOnlyDictionary<TKey, TValue>>>> prepare)
        where TKey : notnull
    {
        var batches = Open.GetOrCreateValue(context.ExecutionContext);
        var place = Place.Of(context);

        lock (batches)
        {
            if (!batches.TryGetValue(place, out var batch))
            {
                batches[place] = batch = new Batch<TKey, TValue>(prepare());
            }

            return ((Batch<TKey, TValue>)batch).Load(key);
        }
    }

    /// <summary>A field of the operation: where it stands, and where what is selected below it does.</summary>
    /// <remarks>
    /// Where fields of the same name are merged, the engine makes a new node for each object, so that nodes cannot be
    /// compared; a field that a fragment brings to two places may have other selections merged into it at each.
    /// </remarks>
    private sealed record Place(FieldType Field, int Start, string Below)
    {
        public static Place Of(IResolveFieldContext context) => new(
            context.FieldDefinition,
            context.FieldAst.Location.Start,
            context.FieldAst.SelectionSet is { } below ? string.Join(',', below.Selections.Select(selection => selection.Location.Start)) : "");
    }
}
