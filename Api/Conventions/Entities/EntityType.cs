using System.Linq.Expressions;
using System.Reflection;
using CustomerGraph.Conventions.Execution;
using CustomerGraph.Conventions.Identity;
using CustomerGraph.Conventions.Loading;
using CustomerGraph.Conventions.Paging;
using CustomerGraph.Conventions.Projection;
using CustomerGraph.Conventions.Scalars;
using GraphQL.Types;

namespace CustomerGraph.Conventions.Entities;

/// <summary>An object type over a row. One declaration gives a field, what it may be filtered and sorted by, and what is loaded for it.</summary>
/// <typeparam name="TRow">The row: a class with a constructor without parameters and with settable properties.</typeparam>
/// <remarks>
/// Expressions are run by the database: whatever EF Core translates may stand in them, closures over policies included
/// (they become parameters). Every field has a description; without one the schema is not built.
/// </remarks>
public abstract class EntityType<TRow> : ObjectGraphType<Entity<TRow>>, IEntityType
    where TRow : class
{
    private readonly List<EntityMember> members = [];
    private readonly Dictionary<FieldType, EntityMember> byField = [];
    private LambdaExpression? key;

    /// <summary>The type under its name in the schema.</summary>
    protected EntityType(string name, string description)
    {
        Name = name;
        Description = Described(description, name);
        IsTypeOf = value => value is Entity<TRow>;
    }

    /// <inheritdoc/>
    public Type RowType => typeof(TRow);

    /// <inheritdoc/>
    public virtual string InputName => Name;

    IReadOnlyList<EntityMember> IEntityType.Members => members;

    LambdaExpression IEntityType.RowKey => key ?? throw new InvalidOperationException($"{Name} has no key: declare Node or Key first.");

    bool IEntityType.IsNode => members.Any(member => member is IdentityMember);

    EntityMember? IEntityType.Find(FieldType field) => byField.GetValueOrDefault(field);

    /// <summary>Declares what tells two rows apart, and by it the global id: the field <c>id</c>.</summary>
    /// <param name="id">The key: a member of the row of type int, long, string or Guid.</param>
    protected FieldType Node<TKey>(Expression<Func<TRow, TKey>> id)
    {
        Key(id);

        var typeName = Name;
        var read = id.Compile();
        var field = Declare("id", "The id of the object in the whole graph, for `node` and for caches.", typeof(NonNullGraphType<IdGraphType>));

        field.PureFunc<Entity<TRow>>((entity, _) => GlobalId.Write(typeName, read(entity.Row)!));
        Keep(new IdentityMember(field, id) { Required = RowMembers.ReadBy(id) });

        return field;
    }

    /// <summary>Declares what tells two rows apart, for a type that has no global id.</summary>
    protected void Key<TKey>(Expression<Func<TRow, TKey>> id) => key = id;

    /// <summary>Declares a field that the database knows: a member of the row or any expression over it.</summary>
    /// <remarks>The field is non-null when the value cannot be null: by its type, or by the annotation of the member.</remarks>
    protected ColumnField Column<TValue>(string name, Expression<Func<TRow, TValue>> value, string description)
    {
        var isNullable = Nullability.Of(value);
        var field = Declare(name, description, Graph(typeof(TValue), isNullable));
        var slot = SlotFor(value);

        field.Pure(EntityAccess.Value(value, slot));

        return Keep(new ColumnMember(field, value) { IsNullable = isNullable, Slot = slot, Required = MembersOf(value, slot) });
    }

    /// <summary>Declares a field that the database knows in another form than callers do, such as an amount in cents.</summary>
    /// <remarks>
    /// Orders and comparisons are those of the stored form, so that reading must keep the order. Writing makes the stored
    /// form of what callers compare with; it throws <see cref="OverflowException"/> for what cannot be stored.
    /// </remarks>
    protected ColumnField Column<TStored, TValue>(
        string name, Expression<Func<TRow, TStored>> stored, Func<TStored, TValue> read, Func<TValue, TStored> write, string description)
        where TStored : notnull
    {
        var isNullable = Nullability.Of(stored);
        var field = Declare(name, description, Graph(typeof(TValue), isNullable));
        var slot = SlotFor(stored);

        field.Pure(EntityAccess.Value(stored, slot, read));

        return Keep(new ColumnMember(field, stored)
        {
            IsNullable = isNullable,
            Slot = slot,
            Required = MembersOf(stored, slot),
            ShownType = typeof(TValue),
            Stored = shown => write((TValue)shown),
        });
    }

    /// <summary>Declares a field that is made in memory from members of the row. It cannot be filtered or sorted by.</summary>
    /// <remarks>Which members of the row are needed is read from the expression.</remarks>
    protected FieldType Computed<TValue>(string name, Expression<Func<TRow, TValue>> value, string description)
    {
        return Computed(name, value, description, Graph(typeof(TValue), Nullability.Of(value)));
    }

    /// <inheritdoc cref="Computed{TValue}(string,Expression{Func{TRow,TValue}},string)"/>
    protected FieldType Computed<TValue>(string name, Expression<Func<TRow, TValue>> value, string description, Type graphType)
    {
        var field = Declare(name, description, graphType);

        field.Pure(EntityAccess.Value(value, null));
        Keep(new ComputedMember(field) { Required = RowMembers.ReadBy(value) });

        return field;
    }

    /// <summary>Declares a field for the row that this one refers to.</summary>
    /// <remarks>A reference is a navigation property. The field is nullable when the property is.</remarks>
    protected ReferenceField Reference<TTarget>(string name, Expression<Func<TRow, TTarget?>> navigation, string description)
        where TTarget : class
    {
        var slot = members.OfType<ReferenceMember>().Count();
        var field = Declare(name, description, null);
        var reference = new ReferenceMember(field, navigation, slot, Nullability.Of(navigation));

        field.Pure(EntityAccess.Reference<TRow, TTarget>(slot));
        Keep(reference);

        return new ReferenceField(reference);
    }

    /// <summary>Declares a field for the rows that refer to this one: a connection with its own where, order and paging.</summary>
    /// <remarks>The rows refer by <paramref name="reference"/> to <paramref name="parentKey"/> in this row.</remarks>
    protected ListField Children<TChild, TKey>(
        string name, Expression<Func<TRow, TKey>> parentKey, Expression<Func<TChild, TKey>> reference, string description)
        where TChild : class
    {
        var field = Declare(name, description, null);
        var list = new ListMember(field, new ListLink(parentKey, reference)) { Required = RowMembers.ReadBy(parentKey) };

        field.PureFunc<Entity<TRow>>((entity, arguments) => EntityAccess.List(entity, list, arguments));
        Keep(list);

        return new ListField(list);
    }

    /// <summary>Declares a field that shows part of the same row under a type of its own.</summary>
    /// <typeparam name="TFacet">The type, over the same row.</typeparam>
    protected FieldType Facet<TFacet>(string name, string description)
        where TFacet : EntityType<TRow>
    {
        var field = Declare(name, description, null);

        field.PureFunc<Entity<TRow>>((entity, _) => entity);
        Keep(new FacetMember(field, typeof(TFacet)));

        return field;
    }

    Task<Page> IEntityType.ReadPageAsync(
        IRowSession session, PageRequest request, LambdaExpression? restriction, CancellationToken cancellation) =>
        new EntityReader<TRow>(session).PageAsync(request, (Expression<Func<TRow, bool>>?)restriction, cancellation);

    Task<IReadOnlyDictionary<object, Page>> IEntityType.ReadListsAsync(
        IRowSession session, PageRequest request, ListLink link, IReadOnlyCollection<object> parents, CancellationToken cancellation) =>
        new EntityReader<TRow>(session).ListsAsync(request, link, parents, cancellation);

    Task<IReadOnlyDictionary<object, Entity>> IEntityType.ReadByKeyAsync(
        IRowSession session, EntityPlan plan, LambdaExpression key, IReadOnlyCollection<object> keys, CancellationToken cancellation) =>
        new EntityReader<TRow>(session).ByKeyAsync(plan, key, keys, cancellation);

    private FieldType Declare(string name, string description, Type? graphType)
    {
        var field = new FieldType { Name = name, Description = Described(description, $"{Name}.{name}") };

        // What refers to other entities gets its type when all of them are known.
        if (graphType is null)
        {
            field.ResolvedType = new GraphQLTypeReference(Name);
        }
        else
        {
            field.Type = graphType;
        }

        return AddField(field);
    }

    private void Keep(EntityMember member)
    {
        members.Add(member);
        byField.Add(member.Field, member);
    }

    private ColumnField Keep(ColumnMember column)
    {
        Keep((EntityMember)column);
        return new ColumnField(column);
    }

    private int? SlotFor(LambdaExpression value) =>
        RowMembers.PlainMember(value) is null ? members.OfType<ColumnMember>().Count(column => column.Slot is not null) : null;

    private static IReadOnlyCollection<PropertyInfo> MembersOf(LambdaExpression value, int? slot) =>
        slot is null ? RowMembers.ReadBy(value) : [];

    private static Type Graph(Type type, bool isNullable) =>
        isNullable ? ScalarTypes.For(type) : typeof(NonNullGraphType<>).MakeGenericType(ScalarTypes.For(type));

    private static string Described(string description, string what) => !string.IsNullOrWhiteSpace(description)
        ? description
        : throw new ArgumentException($"{what} has no description.", nameof(description));
}
