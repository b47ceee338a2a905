using System.Collections.Immutable;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Runtime.CompilerServices;
using CustomerGraph.Domain.Kernel;

namespace CustomerGraph.Domain.Tests;

/// <summary>What the compiler does not check about the domain, but its readers count on.</summary>
public sealed class DomainRules
{
    private static readonly Assembly Domain = typeof(Amount).Assembly;

    private static readonly IReadOnlyList<Type> Public = Domain.GetExportedTypes();

    private static readonly IReadOnlyList<Type> Unions =
        [.. Public.Where(type => type is { IsClass: true, IsAbstract: true, IsSealed: false })];

    private static readonly IReadOnlyList<string> OutsideWorld =
    [
        "System.DateTime.get_Now", "System.DateTime.get_UtcNow", "System.DateTime.get_Today",
        "System.DateTimeOffset.get_Now", "System.DateTimeOffset.get_UtcNow", "System.TimeProvider.get_System",
        "System.Guid.NewGuid", "System.Guid.CreateVersion7", "System.Random.", "System.Environment.",
        "System.Diagnostics.Stopwatch.", "System.Console.", "System.IO.", "System.Net.", "System.Threading.Thread.",
    ];

    [Fact]
    public void Refers_to_the_runtime_and_to_LanguageExt_only() =>
        Assert.All(Domain.GetReferencedAssemblies(), reference => Assert.True(
            reference.Name is "LanguageExt.Core" || reference.Name!.StartsWith("System.", StringComparison.Ordinal),
            $"The domain refers to {reference.Name}."));

    [Fact]
    public void Asks_no_clock_no_dice_and_no_device() =>
        Assert.All(CalledFromOutside(), member => Assert.False(
            OutsideWorld.Any(outside => member.StartsWith(outside, StringComparison.Ordinal)),
            $"The domain uses {member}."));

    [Fact]
    public void Classes_are_sealed_or_static_or_unions_whose_cases_are_nested_and_sealed() =>
        Assert.All(Public.Where(type => type.IsClass).Except(Unions), type =>
        {
            Assert.True(type.IsSealed, $"{type} is open.");
            Assert.True(
                !Unions.Contains(type.BaseType) || type.DeclaringType == type.BaseType,
                $"{type} is a case outside its union.");
        });

    [Fact]
    public void Unions_can_be_extended_by_nobody_else() =>
        Assert.All(Unions.SelectMany(union => union.GetConstructors(Anywhere)), constructor => Assert.True(
            constructor.IsPrivate || IsCopyConstructor(constructor),
            $"{constructor.DeclaringType} can be extended."));

    [Fact]
    public void Structs_are_read_only() =>
        Assert.All(Public.Where(type => type is { IsValueType: true, IsEnum: false }), type => Assert.True(
            type.IsDefined(typeof(IsReadOnlyAttribute)),
            $"{type} can be changed."));

    [Fact]
    public void Nothing_can_be_changed_once_made()
    {
        Assert.All(Public.SelectMany(type => type.GetProperties()), property => Assert.True(
            property.SetMethod is null || IsInitOnly(property.SetMethod),
            $"{property.DeclaringType}.{property.Name} can be set."));
        Assert.All(Public.Where(type => !type.IsEnum).SelectMany(type => type.GetFields()), field => Assert.True(
            field.IsInitOnly || field.IsLiteral,
            $"{field.DeclaringType}.{field.Name} can be set."));
    }

    [Fact]
    public void Nothing_hands_out_a_collection_that_can_be_changed() =>
        Assert.All(Public.SelectMany(type => type.GetProperties()), property => Assert.False(
            property.PropertyType.IsArray || IsMutableCollection(property.PropertyType),
            $"{property.DeclaringType}.{property.Name} can be changed from outside."));

    private const BindingFlags Anywhere = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;

    private static bool IsCopyConstructor(ConstructorInfo constructor) =>
        constructor.GetParameters() is [var original] && original.ParameterType == constructor.DeclaringType;

    private static bool IsInitOnly(MethodInfo setter) =>
        setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    private static bool IsMutableCollection(Type type) =>
        type.Namespace is "System.Collections.Generic" or "System.Collections"
        && (!type.IsInterface || type.Name is "IList`1" or "ICollection`1" or "IDictionary`2" or "ISet`1");

    /// <summary>
    /// Every member of another assembly that the domain's own code names, as "Namespace.Type.Member".
    /// </summary>
    private static ImmutableArray<string> CalledFromOutside()
    {
        using var assembly = new PEReader(File.OpenRead(Domain.Location));
        var metadata = assembly.GetMetadataReader();

        return
        [
            .. from handle in metadata.MemberReferences
               let member = metadata.GetMemberReference(handle)
               where member.Parent.Kind == HandleKind.TypeReference
               let type = metadata.GetTypeReference((TypeReferenceHandle)member.Parent)
               let names = new[] { type.Namespace, type.Name, member.Name }
               select string.Join('.', names.Select(metadata.GetString)),
        ];
    }
}
