using CustomerGraph.Conventions.Execution;
using GraphQL;
using GraphQL.Types;

namespace CustomerGraph.Conventions.Tests.Execution.Garden;

/// <summary>What all that is tended shows.</summary>
public sealed class TendedType : InterfaceGraphType<ITended>
{
    public TendedType()
    {
        Name = "Tended";
        Field<StringGraphType>("name");
        Field<TendedType>("self");
    }
}

/// <summary>Whatever may stand beside a plant.</summary>
public sealed class BesideType : UnionGraphType
{
    public BesideType()
    {
        Name = "Beside";
        Type<TreeType>();
        Type<FlowerType>();
        Type<BedType>();
    }
}

/// <summary>All plants.</summary>
public sealed class PlantInterface : InterfaceGraphType<Plant>
{
    public PlantInterface()
    {
        Name = "Plant";
        Field<NonNullGraphType<IdGraphType>>("id");
        Field<StringGraphType>("name");
        Field<NonNullGraphType<StringGraphType>>("label");
        Field<BedType>("bed");
    }
}

/// <summary>Fields of every kind: pure ones of all scalars and shapes, and some that only their resolver can answer.</summary>
public abstract class PlantType<TPlant> : ObjectGraphType<TPlant>
    where TPlant : Plant
{
    protected PlantType()
    {
        Interface<PlantInterface>();
        Interface<TendedType>();
        Leaves();
        References();
        Impure();
    }

    private void Leaves()
    {
        Field<NonNullGraphType<IdGraphType>>("id").Pure(plant => plant.Id);
        Field<StringGraphType>("name").Pure(plant => plant.Name);
        Field<NonNullGraphType<StringGraphType>>("label").Pure(plant => plant.Label);
        Field<NonNullGraphType<IntGraphType>>("code").Pure(plant => plant.Code);
        Field<NonNullGraphType<LongGraphType>>("seeds").Pure(plant => plant.Seeds);
        Field<FloatGraphType>("height").Pure(plant => plant.Height);
        Field<FloatGraphType>("spread").Pure(plant => plant.Spread);
        Field<NonNullGraphType<DecimalGraphType>>("price").Pure(plant => plant.Price);
        Field<DecimalGraphType>("discount").Pure(plant => plant.Discount);
        Field<NonNullGraphType<BooleanGraphType>>("hardy").Pure(plant => plant.Hardy);
        Field<BooleanGraphType>("evergreen").Pure(plant => plant.Evergreen);
        Field<NonNullGraphType<GuidGraphType>>("tag").Pure(plant => plant.Tag);
        Field<IdGraphType>("oldTag").Pure(plant => plant.OldTag);
        Field<NonNullGraphType<DateOnlyGraphType>>("sown").Pure(plant => plant.Sown);
        Field<DateOnlyGraphType>("pruned").Pure(plant => plant.Pruned);
        Field<NonNullGraphType<DateTimeGraphType>>("watered").Pure(plant => plant.Watered);
        Field<DateTimeOffsetGraphType>("seen").Pure(plant => plant.Seen);
        Field<TimeOnlyGraphType>("opens").Pure(plant => plant.Opens);
        Field<NonNullGraphType<EnumerationGraphType<Season>>>("season").Pure(plant => plant.Season);
        Field<EnumerationGraphType<Season>>("bloom").Pure(plant => plant.Bloom);
        Field<ListGraphType<NonNullGraphType<StringGraphType>>>("notes").Pure(plant => plant.Notes);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<IntGraphType>>>>("rings").Pure(plant => plant.Rings);
        Field<ListGraphType<EnumerationGraphType<Season>>>("seasons").Pure(plant => plant.Seasons);
        Field<NonNullGraphType<StringGraphType>>("risky").Pure(plant => plant.Risky);
        Field<StringGraphType>("risk").Pure(plant => plant.Risky);
        Field<StringGraphType>("times")
            .Argument<IntGraphType>("count", argument => argument.DefaultValue = 2)
            .Argument<EnumerationGraphType<Season>>("season")
            .Argument<ListGraphType<NonNullGraphType<IntGraphType>>>("list")
            .PureFunc((plant, arguments) =>
                $"{plant.Id}*{arguments.Get<int>("count")} {arguments.Get<Season?>("season")} {string.Join('-', arguments.Get<List<int>>("list") ?? [])}");
    }

    private void References()
    {
        Field<BedType>("bed").Pure(plant => plant.Bed);
        Field<NonNullGraphType<BedType>>("ownBed").Pure(plant => plant.Bed);
        Field<TendedType>("self").Pure(plant => plant);
        Field<BesideType>("beside").Pure(plant => plant.Beside);
        Field<NonNullGraphType<BesideType>>("surely").Pure(plant => plant.Beside);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<PlantInterface>>>>("neighbours").Pure(plant => plant.Neighbours);
        Field<ListGraphType<TendedType>>("around").Pure(plant => plant.Neighbours);
        Field<ListGraphType<ListGraphType<NonNullGraphType<PlantInterface>>>>("rows").Pure(plant => plant.Rows);
        Field<ListGraphType<PlantInterface>>("first")
            .Argument<NonNullGraphType<IntGraphType>>("count")
            .PureFunc((plant, arguments) => plant.Neighbours?.Take(arguments.Get<int>("count")));
    }

    private void Impure()
    {
        Field<StringGraphType>("asked").Argument<IntGraphType>("plus")
            .Resolve(context => $"{context.Source.Id + context.GetArgument("plus", 1)}");
        Field<NonNullGraphType<StringGraphType>>("sure").Resolve(context => context.Source.Label);
        Field<PlantInterface>("resolved").Resolve(context => context.Source.Neighbours is [var first, ..] ? first : null);
        Field<ListGraphType<NonNullGraphType<PlantInterface>>>("many").Resolve(context => context.Source.Neighbours);
        Field<ListGraphType<NonNullGraphType<StringGraphType>>>("words").Resolve(context => context.Source.Notes);
        Field<BedType>("loaded").Resolve(context => new Loaded(() => context.Source.Bed));
        Field<NonNullGraphType<BedType>>("surelyLoaded").Resolve(context => new Loaded(() => context.Source.Bed));
        Field<PlantInterface>("later").ResolveAsync(async context =>
        {
            var plant = context.Source;
            await Task.Yield();
            return plant.Neighbours is [.., var last] ? last : null;
        });
    }
}

public sealed class TreeType : PlantType<Tree>
{
    public TreeType()
    {
        Name = "Tree";
        Field<NonNullGraphType<IntGraphType>>("trunk").Pure(tree => tree.Trunk);
    }
}

public sealed class FlowerType : PlantType<Flower>
{
    public FlowerType()
    {
        Name = "Flower";
        Field<StringGraphType>("scent").Pure(flower => flower.Scent);
        Field<NonNullGraphType<StringGraphType>>("sweet").Resolve(flower => flower.Source.Scent);
    }
}
