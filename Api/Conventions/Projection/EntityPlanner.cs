using CustomerGraph.Conventions.Entities;
using CustomerGraph.Conventions.Errors;
using CustomerGraph.Conventions.Paging;
using CustomerGraph.Conventions.Rights;
using GraphQL;
using GraphQL.Execution;
using GraphQLParser.AST;

namespace CustomerGraph.Conventions.Projection;

/// <summary>Makes the plan of what to load of an entity from what is selected of it and what the caller may read.</summary>
internal sealed class EntityPlanner(IExecutionContext context)
{
    private readonly OperationRights rights = OperationRights.Of(context);

    /// <summary>The plan for what is selected below the field that is being resolved.</summary>
    public static EntityPlan PlanBelow(IResolveFieldContext context, IEntityType type) =>
        KnownPlans.Of(context.ExecutionContext, context.FieldAst.SelectionSet!, type, () =>
            new EntityPlanner(context.ExecutionContext).Plan(type, Selection.Below(context)));

    /// <summary>The plan for all these selections of one type together.</summary>
    public EntityPlan Plan(IEntityType type, IReadOnlyList<GraphQLSelectionSet> selections)
    {
        var plan = new EntityPlan(type);
        plan.Require(RowMembers.ReadBy(type.RowKey));
        Add(plan, type, selections);
        return plan;
    }

    private void Add(EntityPlan plan, IEntityType type, IReadOnlyList<GraphQLSelectionSet> selections)
    {
        foreach (var field in new SelectionReader(context).Read(type, selections))
        {
            var guard = FieldGuard.Of(field.Field);

            if (guard?.Row is { } policy)
            {
                plan.Require(policy.Required);
            }

            if (guard is not null && !rights.MayRead(guard))
            {
                continue;
            }

            switch (type.Find(field.Field))
            {
                case ColumnMember column:
                    plan.Require(column);
                    break;
                case ReferenceMember reference:
                    var below = plan.Below(reference);
                    below.Require(RowMembers.ReadBy(reference.Target.RowKey));
                    Add(below, reference.Target, field.Below);
                    break;
                case FacetMember facet:
                    Add(plan, facet.Target, field.Below);
                    break;
                case ListMember list:
                    plan.Require(list.Required);
                    plan.Lists.Add(list, field.Arguments, () => Plan(list, type, field));
                    break;
                case { } member:
                    plan.Require(member.Required);
                    break;
                default:
                    plan.Require(RequiredMembers.Of(field.Field));
                    break;
            }
        }
    }

    private ListPlan Plan(ListMember list, IEntityType type, Selected field)
    {
        try
        {
            return new ListPlan(new PageRequestReader(context, this).Read(list.Target, field, $"{type.Name}.{list.Name}", list.Paging), null);
        }
        catch (FieldError error)
        {
            return new ListPlan(null, error);
        }
    }
}
