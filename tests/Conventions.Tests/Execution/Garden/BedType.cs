using CustomerGraph.Conventions.Execution;
using GraphQL.Types;

namespace CustomerGraph.Conventions.Tests.Execution.Garden;

/// <summary>Beds: all pure, but for one field.</summary>
public sealed class BedType : ObjectGraphType<Bed>
{
    public BedType()
    {
        Name = "Bed";
        Interface<TendedType>();
        Field<NonNullGraphType<IdGraphType>>("id").Pure(bed => bed.Id);
        Field<StringGraphType>("name").Pure(bed => bed.Name);
        Field<TendedType>("self").Pure(bed => bed);
        Field<NonNullGraphType<ListGraphType<PlantInterface>>>("plants").Pure(bed => bed.Plants);
        Field<PlantInterface>("centre").Pure(bed => bed.Centre);
        Field<NonNullGraphType<PlantInterface>>("middle").Resolve(context => context.Source.Centre);
    }
}
