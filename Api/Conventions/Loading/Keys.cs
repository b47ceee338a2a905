using System.Collections;
using System.Linq.Expressions;
using CustomerGraph.Conventions.Filtering;
using CustomerGraph.Conventions.Projection;

namespace CustomerGraph.Conventions.Loading;

/// <summary>The keys for which rows are read: given anew each time a statement is run.</summary>
internal readonly struct Keys(IReadOnlyCollection<object> keys)
{
    /// <summary>No keys: all rows are meant.</summary>
    public static Keys None => new([]);

    /// <summary>Whether there is only one, so that no list is needed.</summary>
    public bool IsOne => keys.Count == 1;

    /// <summary>Any of them.</summary>
    public object Any => keys.First();

    /// <summary>Whether a value is one of the keys.</summary>
    public Expression Have(Expression value, bool inMemory) => IsOne
        ? Expression.Equal(value, Expressions.Given(Any, value.Type))
        : FilterCompiler.In(value, List(Nullable.GetUnderlyingType(value.Type) ?? value.Type), inMemory, areGiven: true);

    /// <summary>What the statement is given: the one key, or a list of the type that it has.</summary>
    public object As(Type type) => IsOne ? Any : List(type.GetGenericArguments()[0]);

    private IList List(Type type)
    {
        var list = (IList)Activator.CreateInstance(typeof(List<>).MakeGenericType(type), keys.Count)!;

        foreach (var key in keys)
        {
            list.Add(key);
        }

        return list;
    }
}
