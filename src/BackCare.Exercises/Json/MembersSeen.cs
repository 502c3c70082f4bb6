namespace BackCare.Exercises.Serialization;

/// <summary>Which members of an object were read already, one bit each, and which one is expected next.</summary>
internal struct MembersSeen
{
    public ulong Members;
    public int Next;
}
