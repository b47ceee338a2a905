namespace CustomerGraph.Persistence.History;

/// <summary>Of a property of an <see cref="IPersonal"/> row: that it says something of the person, and is kept where it can be erased.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class PersonalAttribute : Attribute;
