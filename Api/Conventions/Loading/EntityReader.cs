using System.Linq.Expressions;
using System.Reflection;
using CustomerGraph.Conventions.Entities;
using CustomerGraph.Conventions.Filtering;
using CustomerGraph.Conventions.Paging;
using CustomerGraph.Conventions.Projection;

namespace CustomerGraph.Conventions.Loading;

/// <summary>Reads entities in one session: one statement for the rows, one for each list below them, however many rows there are.</summary>
internal sealed class EntityReader<TRow>(IRowSession session)
    where TRow : class
{
    private static readonly MethodInfo CountByParent = typeof(EntityReader<TRow>)
        .GetMethod(nameof(CountByParentAsync), BindingFlags.NonPublic | BindingFlags.Static)!;

    private readonly RowRules rules = new(session);

    /// <summary>A page of the rows that the request asks for and the restriction allows.</summary>
    public async Task<Page> PageAsync(PageRequest request, Expression<Func<TRow, bool>>? restriction, CancellationToken cancellation)
    {
        var rows = Matching(request);
        rows = restriction is null ? rows : rows.Where(restriction);

        int? total = request.WantsTotalCount ? await Reading.CountAsync(rows, cancellation) : null;

        if (request.Nodes is not { } plan)
        {
            return new Page { TotalCount = total };
        }

        var edges = await Reading.AllAsync(
            Sorted(Between(rows, request), request).Take(request.Size + 1).Select(EdgeOf(plan, request, null)), cancellation);
        var page = Cut(request, edges, total);

        await CompleteAsync(plan, page.Nodes, cancellation);
        return page;
    }

    /// <summary>For each parent the page of its rows.</summary>
    public async Task<IReadOnlyDictionary<object, Page>> ListsAsync(
        PageRequest request, ListLink link, IReadOnlyCollection<object> parents, CancellationToken cancellation)
    {
        var matching = Matching(request);
        var totals = request.WantsTotalCount
            ? await (Task<Dictionary<object, int>>)CountByParent.MakeGenericMethod(link.Reference.ReturnType)
                .Invoke(null, [OfParents(matching, link, parents), link.Reference, cancellation])!
            : null;

        var edges = request.Nodes is { } plan
            ? await Reading.AllAsync(EdgesOf(Between(matching, request), request, EdgeOf(plan, request, link.Reference), link, parents), cancellation)
            : [];

        var byParent = edges.ToLookup(edge => edge.Parent!);
        var pages = parents.ToDictionary(key => key, key => Cut(
            request, byParent[key].Take(request.Size + 1).ToList(), totals?.GetValueOrDefault(key)));

        if (request.Nodes is { } nodes)
        {
            await CompleteAsync(nodes, [.. pages.Values.SelectMany(page => page.Nodes)], cancellation);
        }

        return pages;
    }

    /// <summary>The entities with these keys; those that are not there are left out.</summary>
    public async Task<IReadOnlyDictionary<object, Entity>> ByKeyAsync(
        EntityPlan plan, LambdaExpression key, IReadOnlyCollection<object> keys, CancellationToken cancellation)
    {
        var row = key.Parameters[0];
        var found = session.Rows<TRow>().Where(Expression.Lambda<Func<TRow, bool>>(FilterCompiler.In(key.Body, keys, rules.InMemory), row));
        var edges = await Reading.AllAsync(found.Select(Edge(plan, null, key)), cancellation);

        await CompleteAsync(plan, [.. edges.Select(edge => edge.Node)], cancellation);
        return edges.ToDictionary(edge => edge.Parent!, edge => edge.Node);
    }

    private IQueryable<TRow> Matching(PageRequest request) => request.Where is { } where
        ? session.Rows<TRow>().Where(new FilterCompiler(rules).Compile<TRow>(where))
        : session.Rows<TRow>();

    private IQueryable<Edge> EdgesOf(
        IQueryable<TRow> rows, PageRequest request, Expression<Func<TRow, Edge>> edge, ListLink link, IReadOnlyCollection<object> parents)
    {
        if (parents.Count == 1)
        {
            return Sorted(OfParents(rows, link, parents), request).Take(request.Size + 1).Select(edge);
        }

        return rules.InMemory
            ? Sorted(OfParents(rows, link, parents), request).Select(edge)
            : rows.Provider.CreateQuery<Edge>(new FirstOfEach<TRow>(rules, request, link).Of(rows, parents, edge));
    }

    private IQueryable<TRow> OfParents(IQueryable<TRow> rows, ListLink link, IReadOnlyCollection<object> parents)
    {
        var reference = link.Reference;
        var belongs = parents.Count == 1
            ? KeyOrder.Same(reference.Body, parents.First())
            : FilterCompiler.In(reference.Body, parents, rules.InMemory);

        return rows.Where(Expression.Lambda<Func<TRow, bool>>(belongs, reference.Parameters[0]));
    }

    /// <summary>The rows between the cursors of the request.</summary>
    private IQueryable<TRow> Between(IQueryable<TRow> rows, PageRequest request)
    {
        if (request.After is { } after)
        {
            rows = rows.Where(request.Keyset.Beyond<TRow>(after, rules, after: true));
        }

        if (request.Before is { } before)
        {
            rows = rows.Where(request.Keyset.Beyond<TRow>(before, rules, after: false));
        }

        return rows;
    }

    private IQueryable<TRow> Sorted(IQueryable<TRow> rows, PageRequest request)
    {
        var row = Expression.Parameter(typeof(TRow), "row");

        return rows.Provider.CreateQuery<TRow>(request.Keyset.Sort(rows.Expression, Expression.Lambda(row, row), rules, request.FromEnd));
    }

    private Expression<Func<TRow, Edge>> EdgeOf(EntityPlan plan, PageRequest request, LambdaExpression? parent) =>
        Edge(plan, request.WantsCursors ? request.Keyset : null, parent);

    private Expression<Func<TRow, Edge>> Edge(EntityPlan plan, Keyset? keyset, LambdaExpression? parent)
    {
        var row = Expression.Parameter(typeof(TRow), "row");
        var bindings = new List<MemberBinding> { Bind(nameof(Paging.Edge.Node), Expression.Convert(plan.Projection(row, rules), typeof(Entity))) };

        if (keyset is not null)
        {
            bindings.Add(Bind(nameof(Paging.Edge.Keys), keyset.KeysAt(row, rules)));
        }

        if (parent is not null)
        {
            bindings.Add(Bind(nameof(Paging.Edge.Parent), Expression.Convert(parent.At(row), typeof(object))));
        }

        return Expression.Lambda<Func<TRow, Edge>>(Expression.MemberInit(Expression.New(typeof(Edge)), bindings), row);
    }

    private static MemberAssignment Bind(string property, Expression value) => Expression.Bind(
        typeof(Edge).GetProperty(property, BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)!, value);

    /// <summary>A page of at most one row more than asked for, which tells whether there are more.</summary>
    private static Page Cut(PageRequest request, List<Edge> edges, int? total)
    {
        var hasMore = edges.Count > request.Size;

        if (hasMore)
        {
            edges.RemoveAt(request.Size);
        }

        if (request.FromEnd)
        {
            edges.Reverse();
        }

        foreach (var edge in edges)
        {
            edge.Keyset = request.Keyset;
        }

        return new Page
        {
            Edges = edges,
            HasNextPage = request.FromEnd ? request.Before is not null : hasMore,
            HasPreviousPage = request.FromEnd ? hasMore : request.After is not null,
            TotalCount = total,
        };
    }

    private async Task CompleteAsync(EntityPlan plan, IReadOnlyList<Entity> entities, CancellationToken cancellation)
    {
        foreach (var entity in entities)
        {
            entity.Plan = plan;
            entity.Lists = plan.Lists.Count == 0 ? null : new object?[plan.Lists.Count];
        }

        if (entities.Count == 0)
        {
            return;
        }

        for (var index = 0; index < plan.Lists.Count; index++)
        {
            await AddListAsync(plan.Lists.All[index], index, entities, cancellation);
        }

        foreach (var (slot, below) in plan.References)
        {
            await CompleteAsync(below, [.. entities.Select(entity => entity.References![slot]).OfType<Entity>()], cancellation);
        }
    }

    private async Task AddListAsync(ListPlan list, int index, IReadOnlyList<Entity> entities, CancellationToken cancellation)
    {
        if (list.Request is not { } request)
        {
            return;
        }

        var keys = entities.Select(entity => list.Member.KeyOf(entity.RowObject)).ToList();
        var parents = keys.OfType<object>().ToHashSet();
        var pages = parents.Count == 0
            ? new Dictionary<object, Page>()
            : await request.Type.ReadListsAsync(session, request, list.Member.Link, parents, cancellation);

        for (var at = 0; at < entities.Count; at++)
        {
            entities[at].Lists![index] = keys[at] is { } key ? pages[key] : new Page { TotalCount = 0 };
        }
    }

    private static async Task<Dictionary<object, int>> CountByParentAsync<TKey>(
        IQueryable<TRow> rows, LambdaExpression parent, CancellationToken cancellation)
    {
        var counts = await Reading.AllAsync(
            rows.GroupBy((Expression<Func<TRow, TKey>>)parent).Select(group => new { group.Key, Count = group.Count() }), cancellation);

        return counts.ToDictionary(count => (object)count.Key!, count => count.Count);
    }
}
