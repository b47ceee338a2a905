using CustomerGraph.Conventions.Cost;
using CustomerGraph.Conventions.Filtering;
using CustomerGraph.Conventions.Identity;
using CustomerGraph.Conventions.Paging;
using CustomerGraph.Conventions.Scalars;
using CustomerGraph.Conventions.Sorting;
using GraphQL.Types;
using Microsoft.Extensions.Options;

namespace CustomerGraph.Conventions.Entities;

/// <summary>All entity types of a schema together, with the types that follow from them: connections, conditions, orders.</summary>
public sealed class EntityModel
{
    private readonly IReadOnlyList<IEntityType> types;
    private readonly Dictionary<string, IGraphType> derived = [];

    /// <summary>Puts the types together; one that is referred to must be among them.</summary>
    /// <exception cref="InvalidOperationException">A declaration refers to a row that no type, or several, stand for.</exception>
    public EntityModel(IServiceProvider services, IEnumerable<IEntityType> types, IOptions<PagingOptions> paging)
    {
        Services = services;
        this.types = [.. types];
        Paging = paging.Value;

        foreach (var type in this.types)
        {
            if (type.IsNode)
            {
                type.AddResolvedInterface((NodeInterface)Service(typeof(NodeInterface)));
            }

            foreach (var member in type.Members)
            {
                Link(member);
            }
        }

        // Conditions refer to conditions of other types, so that all must be linked before.
        foreach (var list in this.types.SelectMany(type => type.Members).OfType<ListMember>())
        {
            ConnectionArguments.AddTo(list.Field, list.Target, list.ConnectionName, this);
        }
    }

    internal IServiceProvider Services { get; }

    internal PagingOptions Paging { get; }

    /// <summary>The types that have a global id, by name.</summary>
    internal IReadOnlyList<IEntityType> Nodes => [.. types.Where(type => type.IsNode)];

    /// <summary>The entity type over a row.</summary>
    /// <exception cref="InvalidOperationException">None is registered, or several are.</exception>
    internal IEntityType Of(Type row)
    {
        var found = types.Where(type => type.RowType == row && !IsFacet(type)).ToList();

        return found is [var only]
            ? only
            : throw new InvalidOperationException($"{found.Count} entity types are registered for rows of type {row.Name}, where one is needed.");
    }

    /// <summary>The connection for a field: its name is the field's unless one is given.</summary>
    internal ConnectionType Connection(IEntityType type, string fieldName, string? name)
    {
        var connection = Derive((name ?? char.ToUpperInvariant(fieldName[0]) + fieldName[1..]) + "Connection", typeName =>
            new ConnectionType(typeName, type, this));

        return connection.Entity == type
            ? connection
            : throw new InvalidOperationException(
                $"HC0065: {connection.Name} is a connection of {connection.Entity.Name}, so that '{fieldName}' of {type.Name} needs a name of its own.");
    }

    internal T Derive<T>(string name, Func<string, T> make)
        where T : IGraphType
    {
        if (!derived.TryGetValue(name, out var type))
        {
            derived[name] = type = make(name);
        }

        return (T)type;
    }

    internal IGraphType Service(Type graphType) => (IGraphType)(Services.GetService(graphType)
        ?? throw new InvalidOperationException($"The graph type {graphType.Name} is not registered."));

    internal EntityFilterInput Filter(IEntityType type)
    {
        if (derived.TryGetValue(type.FilterName, out var known))
        {
            return (EntityFilterInput)known;
        }

        // Known before it is filled, for types refer to each other.
        var input = new EntityFilterInput(type.FilterName, type.Name);
        derived[type.FilterName] = input;

        foreach (var member in type.Members)
        {
            if (FilterFor(member) is { } filter)
            {
                input.Add(member.Name, filter, member.Field.Description);
            }
        }

        // A part of a row is there whenever the row is.
        if (!IsFacet(type))
        {
            input.Add(EntityFilterInput.IsNull, Service(typeof(BooleanGraphType)), "Whether the object is absent where it is referred to.");
        }

        return input;
    }

    internal EntitySortInput Sort(IEntityType type)
    {
        if (derived.TryGetValue(type.SortName, out var known))
        {
            return (EntitySortInput)known;
        }

        var input = new EntitySortInput(type.SortName, type.Name);
        derived[type.SortName] = input;

        foreach (var member in type.Members)
        {
            IGraphType? sort = member switch
            {
                ColumnMember { IsSortable: true } or IdentityMember => Service(typeof(SortDirectionType)),
                ReferenceMember { IsSortable: true } reference => Sort(reference.Target),
                FacetMember facet when IsSortable(facet.Target) => Sort(facet.Target),
                _ => null,
            };

            if (sort is not null)
            {
                var key = input.AddField(new FieldType { Name = member.Name, ResolvedType = sort, Description = member.Field.Description });
                if (sort is SortDirectionType)
                {
                    key.Costs(Weights.Operator);
                }
            }
        }

        return input;
    }

    internal OperationInput Operations(Type type) => Derive(OperationInput.NameOf(type), _ =>
        OperationInput.For(Nullable.GetUnderlyingType(type) ?? type, Service(ScalarTypes.For(type))));

    private IGraphType? FilterFor(EntityMember member) => member switch
    {
        IdentityMember => Derive(OperationInput.Ids, _ => OperationInput.ForIds(Service(typeof(IdGraphType)))),
        ColumnMember { IsFilterable: true } column => Operations(column.ShownType),
        ReferenceMember { IsFilterable: true } reference => Filter(reference.Target),
        FacetMember facet => Filter(facet.Target),
        ListMember { IsFilterable: true } list => Derive(list.Target.ListFilterName, name => new ListFilterInput(
            name, Filter(list.Target), Operations(typeof(int)), Service(typeof(BooleanGraphType)))),
        _ => null,
    };

    /// <summary>Whether a part of a row has anything to sort by: an input without fields is not allowed.</summary>
    private static bool IsSortable(IEntityType facet) => facet.Members.Any(member =>
        member is ColumnMember { IsSortable: true } or ReferenceMember { IsSortable: true } or IdentityMember
        || (member is FacetMember inner && IsSortable(inner.Target)));

    private bool IsFacet(IEntityType type) => types.SelectMany(other => other.Members)
        .Any(member => member is FacetMember facet && facet.Facet == type.GetType());

    private void Link(EntityMember member)
    {
        switch (member)
        {
            case ReferenceMember reference:
                reference.Target = Of(reference.Navigation.ReturnType);
                member.Field.ResolvedType = reference.IsNullable ? reference.Target : new NonNullGraphType(reference.Target);
                break;
            case FacetMember facet:
                facet.Target = types.First(other => other.GetType() == facet.Facet);
                member.Field.ResolvedType = new NonNullGraphType(facet.Target);
                break;
            case ListMember list:
                list.Target = Of(list.RowType);
                list.Paging = Paging;
                break;
        }
    }
}
