using System.Buffers.Binary;
using System.Text;

namespace BackCare.Exercises.Generation.Solver;

/// <summary>Turns a seed into an order of exercises: the same on every machine and in every run.</summary>
internal static class SeedOrder
{
    private const int MostOnStack = 80;

    /// <summary>The sort key of an exercise; the greatest comes first. FNV-1a over the seed and the id, mixed by the finisher of SplitMix64.</summary>
    public static ulong Key(ExerciseId id, int seed)
    {
        unchecked
        {
            Span<byte> seedBytes = stackalloc byte[4];
            BinaryPrimitives.WriteInt32LittleEndian(seedBytes, seed);
            var hash = Fnv1A(0xcbf29ce484222325, seedBytes);
            Span<byte> idBytes = id.Value.Length > MostOnStack ? new byte[Encoding.UTF8.GetMaxByteCount(id.Value.Length)] : stackalloc byte[3 * MostOnStack];
            hash = Fnv1A(hash, idBytes[..Encoding.UTF8.GetBytes(id.Value, idBytes)]);
            hash = (hash ^ (hash >> 30)) * 0xbf58476d1ce4e5b9;
            hash = (hash ^ (hash >> 27)) * 0x94d049bb133111eb;
            return hash ^ (hash >> 31);
        }
    }

    /// <summary>The key before those of all selections.</summary>
    public static int[] First { get; } = [-1];

    /// <summary>The key of a selection in <see cref="OfSelections"/>; of a part of one, the key before those of all selections that add later exercises to it.</summary>
    /// <param name="chosen">The exercises; those that are not included by their order.</param>
    /// <param name="isWhole">Whether it is the selection and not a part of it.</param>
    public static int[] KeyOf(Candidate[] chosen, bool isWhole)
    {
        int[] orders = [.. chosen.Select(candidate => candidate.Order).Order()];
        return isWhole ? orders : [.. orders.TakeWhile(order => order <= chosen[^1].Order), -1];
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
