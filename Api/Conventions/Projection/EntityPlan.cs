using System.Linq.Expressions;
using System.Reflection;
using CustomerGraph.Conventions.Entities;
using CustomerGraph.Conventions.Loading;

namespace CustomerGraph.Conventions.Projection;

/// <summary>What one selection needs of a row: columns, rows referred to, and lists.</summary>
internal sealed class EntityPlan(IEntityType type)
{
    private readonly HashSet<PropertyInfo> members = [];
    private readonly Dictionary<int, ColumnMember> slots = [];
    private readonly Dictionary<int, (ReferenceMember Member, EntityPlan Plan)> references = [];

    public IEntityType Type { get; } = type;

    public ListPlans Lists { get; } = new();

    /// <summary>The statements that read such entities by a key.</summary>
    public Statements Statements { get; } = new();

    public IEnumerable<(int Slot, EntityPlan Plan)> References => references.Select(entry => (entry.Key, entry.Value.Plan));

    public void Require(IEnumerable<PropertyInfo> properties) => members.UnionWith(properties);

    public void Require(ColumnMember column)
    {
        if (column.Slot is { } slot)
        {
            slots[slot] = column;
        }
        else
        {
            Require(column.Required);
        }
    }

    public EntityPlan Below(ReferenceMember reference)
    {
        if (!references.TryGetValue(reference.Slot, out var below))
        {
            references[reference.Slot] = below = (reference, new EntityPlan(reference.Target));
        }

        return below.Plan;
    }

    /// <summary>The expression that makes the entity of a row: what is not named in it does not leave the database.</summary>
    /// <param name="row">The row.</param>
    /// <param name="rules">What of it the caller may see.</param>
    /// <param name="keys">The keys of its order; null when nobody asks for a cursor.</param>
    /// <param name="owner">The key by which the row is found again; null when it is the only one or one of one list.</param>
    public Expression Projection(Expression row, RowRules rules, Expression? keys = null, Expression? owner = null)
    {
        var entity = typeof(Entity<>).MakeGenericType(row.Type);
        var bindings = new List<MemberBinding>
        {
            Expression.Bind(entity.GetProperty(nameof(Entity<>.Row))!, Expression.MemberInit(
                Expression.New(row.Type),
                members.OrderBy(member => member.Name, StringComparer.Ordinal)
                    .Select(member => Expression.Bind(member, Expression.Property(row, member))))),
        };

        if (slots.Count > 0)
        {
            bindings.Add(Expression.Bind(Property(nameof(Entity.Values)), Array<object>(slots.Keys, slot =>
                Expression.Convert(slots[slot].Value.At(row), typeof(object)))));
        }

        if (references.Count > 0)
        {
            bindings.Add(Expression.Bind(Property(nameof(Entity.References)), Array<Entity>(references.Keys, slot =>
                Referred(references[slot].Member, references[slot].Plan, row, rules))));
        }

        if (keys is not null)
        {
            bindings.Add(Expression.Bind(Property(nameof(Entity.Keys)), keys));
        }

        if (owner is not null)
        {
            bindings.Add(Expression.Bind(Property(nameof(Entity.Owner)), owner));
        }

        return Expression.MemberInit(Expression.New(entity), bindings);
    }

    private static Expression Referred(ReferenceMember reference, EntityPlan plan, Expression row, RowRules rules)
    {
        var target = reference.Navigation.At(row);
        var made = Expression.Convert(plan.Projection(target, rules), typeof(Entity));

        return rules.Exists(target, reference.IsNullable) is { } exists
            ? Expression.Condition(exists, made, Expressions.Null(typeof(Entity)))
            : made;
    }

    private static NewArrayExpression Array<T>(IReadOnlyCollection<int> slots, Func<int, Expression> value) =>
        Expression.NewArrayInit(typeof(T), Enumerable.Range(0, slots.Max() + 1).Select(slot =>
            slots.Contains(slot) ? value(slot) : Expressions.Null(typeof(T))));

    private static PropertyInfo Property(string name) =>
        typeof(Entity).GetProperty(name, BindingFlags.Instance | BindingFlags.NonPublic)!;
}
