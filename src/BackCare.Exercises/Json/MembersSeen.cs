namespace BackCare.Exercises.Serialization;

/// <summary>Which members of an object were read already, one bit each, and which one is expected next.</summary>
internal readonly record struct MembersSeen(ulong Members, int Next);
