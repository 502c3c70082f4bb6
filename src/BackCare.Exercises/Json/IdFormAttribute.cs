namespace BackCare.Exercises.Serialization;

/// <summary>A member of a document whose text has the form of an id, without being one.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class IdFormAttribute : Attribute;
