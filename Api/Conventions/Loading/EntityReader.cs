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
        IQueryable<TRow> Rows() => restriction is null ? Matching(request) : Matching(request).Where(restriction);
        IQueryable<Entity<TRow>> Asked() => First(Between(Rows(), request), request).Select(Projection(request.Nodes!, request, null));

        int? total = request.WantsTotalCount ? await Reading.CountAsync(Rows(), cancellation) : null;

        if (request.Nodes is not { } plan)
        {
            return new Page { TotalCount = total };
        }

        // A restriction follows from more than the request.
        var found = restriction is null
            ? await request.Statements.RunAsync(session, null, Keys.None, Asked, cancellation)
            : await Reading.AllAsync(Asked(), cancellation);
        var page = Cut(request, found, total);

        await CompleteAsync(plan, page.Nodes, cancellation);
        return page;
    }

    /// <summary>For each parent the page of its rows.</summary>
    public async Task<IReadOnlyDictionary<object, Page>> ListsAsync(
        PageRequest request, ListLink link, IReadOnlyCollection<object> parents, CancellationToken cancellation)
    {
        var keys = new Keys(parents);
        var totals = request.WantsTotalCount
            ? await (Task<Dictionary<object, int>>)CountByParent.MakeGenericMethod(link.Reference.ReturnType)
                .Invoke(null, [OfParents(Matching(request), link, keys), link.Reference, cancellation])!
            : null;

        var lists = parents.ToDictionary(key => key, _ => new List<Entity>());

        if (request.Nodes is { } plan)
        {
            IQueryable<Entity<TRow>> Lists() => FirstOf(
                Between(Matching(request), request), request, Projection(plan, request, link.Reference), link, keys);

            foreach (var entity in await request.Statements.RunAsync(session, link.Reference, keys, Lists, cancellation))
            {
                // In memory lists come whole.
                if (lists.TryGetValue(entity.Owner!, out var list) && list.Count < request.Reach)
                {
                    list.Add(entity);
                }
            }
        }

        var pages = lists.ToDictionary(list => list.Key, list => Cut(request, list.Value, totals?.GetValueOrDefault(list.Key)));

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
        var wanted = new Keys(keys);
        IQueryable<Entity<TRow>> Found() => session.Rows<TRow>()
            .Where(Expression.Lambda<Func<TRow, bool>>(wanted.Have(key.Body, rules.InMemory), key.Parameters[0]))
            .Select(Projection(plan, null, key));

        var entities = await plan.Statements.RunAsync(session, key, wanted, Found, cancellation);

        await CompleteAsync(plan, entities, cancellation);
        return entities.ToDictionary(entity => entity.Owner!, Entity (entity) => entity);
    }

    private IQueryable<TRow> Matching(PageRequest request) => request.Where is { } where
        ? session.Rows<TRow>().Where(new FilterCompiler(rules).Compile<TRow>(where))
        : session.Rows<TRow>();

    private IQueryable<Entity<TRow>> FirstOf(
        IQueryable<TRow> rows, PageRequest request, Expression<Func<TRow, Entity<TRow>>> make, ListLink link, Keys parents)
    {
        if (parents.IsOne)
        {
            return First(OfParents(rows, link, parents), request).Select(make);
        }

        return rules.InMemory
            ? Sorted(OfParents(rows, link, parents), request).Select(make)
            : rows.Provider.CreateQuery<Entity<TRow>>(new FirstOfEach<TRow>(rules, request, link).Of(rows, parents, make));
    }

    private IQueryable<TRow> OfParents(IQueryable<TRow> rows, ListLink link, Keys parents) => rows.Where(
        Expression.Lambda<Func<TRow, bool>>(parents.Have(link.Reference.Body, rules.InMemory), link.Reference.Parameters[0]));

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

    /// <summary>The first rows in the order of the request. How many is a parameter, so that another number is no other statement.</summary>
    private IQueryable<TRow> First(IQueryable<TRow> rows, PageRequest request) => rows.Provider.CreateQuery<TRow>(Expression.Call(
        typeof(Queryable), nameof(Queryable.Take), [typeof(TRow)],
        Sorted(rows, request).Expression, Expressions.Parameter(request.Reach, typeof(int))));

    private IQueryable<TRow> Sorted(IQueryable<TRow> rows, PageRequest request)
    {
        var row = Expression.Parameter(typeof(TRow), "row");

        return rows.Provider.CreateQuery<TRow>(request.Keyset.Sort(rows.Expression, Expression.Lambda(row, row), rules, request.FromEnd));
    }

    private Expression<Func<TRow, Entity<TRow>>> Projection(EntityPlan plan, PageRequest? request, LambdaExpression? owner)
    {
        var row = Expression.Parameter(typeof(TRow), "row");
        var keys = request is { WantsCursors: true } ? request.Keyset.KeysAt(row, rules) : null;
        var key = owner is null ? null : Expression.Convert(owner.At(row), typeof(object));

        return Expression.Lambda<Func<TRow, Entity<TRow>>>(plan.Projection(row, rules, keys, key), row);
    }

    /// <summary>A page of at most one row more than asked for, which tells whether there are more.</summary>
    private static Page Cut<TEntity>(PageRequest request, List<TEntity> entities, int? total)
        where TEntity : Entity
    {
        var hasMore = entities.Count > request.Size;

        if (hasMore)
        {
            entities.RemoveAt(request.Size);
        }

        if (request.FromEnd)
        {
            entities.Reverse();
        }

        return new Page
        {
            Nodes = entities,
            Keyset = request.Keyset,
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
