using CustomerGraph.Conventions.Enums;
using CustomerGraph.Conventions.Execution;
using CustomerGraph.Domain.Credit;
using GraphQL.Types;

namespace CustomerGraph.Api.Credit.Words;

/// <summary>The argument <c>language</c> of fields that explain figures in words.</summary>
internal static class LanguageArgument
{
    /// <summary>Adds a field whose words are those of a function of the object and the language.</summary>
    public static void Words<TSource, TGraph>(
        this ObjectGraphType<TSource> type, string name, string description, Func<TSource, Language, object?> words)
        where TGraph : IGraphType =>
        type.AddField(new FieldType
        {
            Name = name,
            Description = description,
            Type = typeof(TGraph),
            Arguments = [new QueryArgument<EnumType<Language>> { Name = "language", DefaultValue = Language.English, Description = "The language of the words." }],
        }).PureFunc<TSource>((source, arguments) => words(source, arguments.Get("language", Language.English)));
}
