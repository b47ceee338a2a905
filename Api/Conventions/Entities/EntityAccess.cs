using System.Linq.Expressions;
using System.Reflection;
using CustomerGraph.Conventions.Execution;
using CustomerGraph.Conventions.Projection;

namespace CustomerGraph.Conventions.Entities;

/// <summary>How fields are read from what was loaded.</summary>
internal static class EntityAccess
{
    /// <summary>A value: from the row, or from the slot when it is no member of the row.</summary>
    public static Expression<Func<Entity<TRow>, TValue>> Value<TRow, TValue>(Expression<Func<TRow, TValue>> value, int? slot)
        where TRow : class
    {
        var entity = Expression.Parameter(typeof(Entity<TRow>), "entity");
        var body = slot is { } index
            ? Expression.Convert(Slot(entity, nameof(Entity.Values), index), typeof(TValue))
            : value.At(Expression.Property(entity, nameof(Entity<>.Row)));

        return Expression.Lambda<Func<Entity<TRow>, TValue>>(body, entity);
    }

    /// <summary>A value in the form that callers see.</summary>
    public static Expression<Func<Entity<TRow>, TValue>> Value<TRow, TStored, TValue>(
        Expression<Func<TRow, TStored>> stored, int? slot, Func<TStored, TValue> read)
        where TRow : class
    {
        var value = Value(stored, slot);

        return Expression.Lambda<Func<Entity<TRow>, TValue>>(Expression.Invoke(Expression.Constant(read), value.Body), value.Parameters);
    }

    /// <summary>What was loaded of the row referred to.</summary>
    public static Expression<Func<Entity<TRow>, Entity<TTarget>?>> Reference<TRow, TTarget>(int slot)
        where TRow : class
        where TTarget : class
    {
        var entity = Expression.Parameter(typeof(Entity<TRow>), "entity");
        var body = Expression.Convert(Slot(entity, nameof(Entity.References), slot), typeof(Entity<TTarget>));

        return Expression.Lambda<Func<Entity<TRow>, Entity<TTarget>?>>(body, entity);
    }

    /// <summary>A list, by the field and its arguments.</summary>
    public static object List(Entity entity, ListMember list, FieldArguments arguments)
    {
        var plans = entity.Loaded.Lists;
        var index = plans.IndexOf(list, arguments.Values);

        return plans.All[index].Failure is { } failure ? throw failure.Again() : entity.Lists![index]!;
    }

    private static BinaryExpression Slot(Expression entity, string property, int index) => Expression.ArrayIndex(
        Expression.Property(entity, typeof(Entity).GetProperty(property, BindingFlags.Instance | BindingFlags.NonPublic)!),
        Expression.Constant(index));
}
