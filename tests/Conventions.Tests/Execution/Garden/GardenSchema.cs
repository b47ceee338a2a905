using GraphQL;
using GraphQL.Types;

namespace CustomerGraph.Conventions.Tests.Execution.Garden;

/// <summary>A schema with every shape of field there is; its data is the root value.</summary>
public sealed class GardenSchema : Schema
{
    private GardenSchema()
    {
        Query = new GardenQuery();
        Mutation = new GardenMutation();
        this.RegisterTypes(typeof(TreeType), typeof(FlowerType));
    }

    /// <summary>The one schema of all tests.</summary>
    public static GardenSchema Instance { get; } = Ready();

    /// <summary>The schema without fields whose order of errors depends on threads.</summary>
    public static bool InOrder(IGraphType type, FieldType field) => field.Name != "later";

    private static GardenSchema Ready()
    {
        var schema = new GardenSchema();
        schema.Initialize();
        return schema;
    }
}

internal sealed class GardenQuery : ObjectGraphType<GardenSeed>
{
    public GardenQuery()
    {
        Name = "Query";
        Field<PlantInterface>("plant").Argument<IntGraphType>("id", argument => argument.DefaultValue = 0)
            .Resolve(context => context.Source.Plants.FirstOrDefault(plant => plant.Id == context.GetArgument<int>("id")));
        Field<NonNullGraphType<TreeType>>("tree").Resolve(context => context.Source.Plants.OfType<Tree>().First());
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<TreeType>>>>("trees").Resolve(context => context.Source.Plants.OfType<Tree>());
        Field<ListGraphType<NonNullGraphType<PlantInterface>>>("plants").Resolve(context => context.Source.Plants);
        Field<ListGraphType<BesideType>>("things").Resolve(context => context.Source.Plants.Select(plant => plant.Beside));
        Field<ListGraphType<NonNullGraphType<BedType>>>("beds").Resolve(context => new Loaded(() => context.Source.Beds));
        Field<TendedType>("later").ResolveAsync(async context =>
        {
            var garden = context.Source;
            await Task.Yield();
            return garden.Plants[1];
        });
    }
}

internal sealed class GardenMutation : ObjectGraphType<GardenSeed>
{
    public GardenMutation()
    {
        Name = "Mutation";
        Field<NonNullGraphType<FlowerType>>("plant").Resolve(context => context.Source.Plants[1]);
        Field<ListGraphType<PlantInterface>>("weed").Resolve(context => context.Source.Plants.Skip(6));
    }
}
