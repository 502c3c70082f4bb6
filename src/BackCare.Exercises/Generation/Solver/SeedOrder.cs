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

    private static ulong Fnv1A(ulong hash, ReadOnlySpan<byte> bytes)
    {
        unchecked
        {
            foreach (var b in bytes) hash = (hash ^ b) * 0x100000001b3;
            return hash;
        }
    }
}
