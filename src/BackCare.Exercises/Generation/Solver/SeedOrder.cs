using System.Buffers.Binary;
using System.Text;

namespace BackCare.Exercises.Generation.Solver;

/// <summary>Turns a seed into an order of exercises: the same on every machine and in every run.</summary>
internal static class SeedOrder
{
    /// <summary>The sort key of an exercise; the greatest comes first. FNV-1a over the seed and the id, mixed by the finisher of SplitMix64.</summary>
    public static ulong Key(ExerciseId id, int seed)
    {
        unchecked
        {
            Span<byte> seedBytes = stackalloc byte[4];
            BinaryPrimitives.WriteInt32LittleEndian(seedBytes, seed);
            var hash = Fnv1A(0xcbf29ce484222325, seedBytes);
            hash = Fnv1A(hash, Encoding.UTF8.GetBytes(id.Value));
            hash = (hash ^ (hash >> 30)) * 0xbf58476d1ce4e5b9;
            hash = (hash ^ (hash >> 27)) * 0x94d049bb133111eb;
            return hash ^ (hash >> 31);
        }
    }

    /// <summary>Compares selections by the places of their exercises, each list rising: first is the one with the earliest exercise in which they differ.</summary>
    public static Comparer<int[]> OfSelections { get; } = Comparer<int[]>.Create(static (one, other) =>
    {
        var same = one.AsSpan().CommonPrefixLength(other);
        return same < one.Length && same < other.Length ? one[same].CompareTo(other[same]) : other.Length.CompareTo(one.Length);
    });

    private static ulong Fnv1A(ulong hash, ReadOnlySpan<byte> bytes)
    {
        unchecked
        {
            foreach (var b in bytes) hash = (hash ^ b) * 0x100000001b3;
            return hash;
        }
    }
}
